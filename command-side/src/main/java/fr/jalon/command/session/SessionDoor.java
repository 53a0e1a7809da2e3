package fr.jalon.command.session;

import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Permissions;
import fr.jalon.events.Actor;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets in whoever may write about a session, and says what day it is there, in its programme's zone. */
@Component
class SessionDoor {

    private final Permissions permissions;
    private final OpenProgrammes programmes;
    private final Clock clock;

    SessionDoor(Permissions permissions, OpenProgrammes programmes, Clock clock) {
        this.permissions = permissions;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** For a new session: the coordination of its programme. */
    LocalDate plan(Actor actor, ProgrammeId programme) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, programme);
        return today(programmes.find(programme).map(OpenProgrammes.Programme::zone));
    }

    /** For plans, enrolments and corrections: the coordination. */
    LocalDate coordinate(Actor actor, SessionId session) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, session);
        return today(programmes.zone(session));
    }

    /** The same about one person, who must be of their organisation too. */
    LocalDate coordinate(Actor actor, SessionId session, PersonId person) {
        LocalDate today = coordinate(actor, session);
        permissions.reach(actor, person);
        return today;
    }

    /** For what took place in the hall: the coordination, and whoever is named in the session. */
    Entry enter(Actor actor, SessionId session) {
        permissions.require(actor, Role.COORDINATOR, Role.ANIMATION);
        permissions.reach(actor, session);
        return new Entry(actor.role(), today(programmes.zone(session)));
    }

    private LocalDate today(Optional<ZoneId> zone) {
        return LocalDate.ofInstant(clock.instant(), zone.orElse(HouseDay.ZONE));
    }
}
