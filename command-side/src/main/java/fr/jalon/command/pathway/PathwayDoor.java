package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Permissions;
import fr.jalon.events.Actor;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in whoever may write about a pathway, coordinators alone, and reads the days they give in the programme's zone. */
@Component
class PathwayDoor {

    private final Permissions permissions;
    private final PathwayZones zones;
    private final Clock clock;

    PathwayDoor(Permissions permissions, PathwayZones zones, Clock clock) {
        this.permissions = permissions;
        this.zones = zones;
        this.clock = clock;
    }

    /** For a new pathway. */
    void reach(Actor actor, ProgrammeId programme, PersonId person) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, programme);
        permissions.reach(actor, person);
    }

    PathwayId reach(Actor actor, PathwayId pathway) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, pathway);
        return pathway;
    }

    SessionId reach(Actor actor, SessionId session) {
        permissions.reach(actor, session);
        return session;
    }

    /** The day given, which is not one to come, else today. */
    LocalDate day(ProgrammeId programme, @Nullable LocalDate on) {
        return day(zones.of(programme).orElse(HouseDay.ZONE), on);
    }

    /** The day given, which is not one to come, else today. */
    LocalDate day(PathwayId pathway, @Nullable LocalDate on) {
        return day(zones.of(pathway).orElse(HouseDay.ZONE), on);
    }

    private LocalDate day(ZoneId zone, @Nullable LocalDate on) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (on != null && on.isAfter(today)) {
            throw new Refusal(PathwayRefusal.TO_COME, Map.of("field", "on"));
        }
        return on == null ? today : on;
    }
}
