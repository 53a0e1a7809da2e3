package fr.jalon.command.audit;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.decision.RefusalReason;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Permissions;
import fr.jalon.events.Actor;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SampleId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may control what: auditors, in a mission of their own that is neither over nor taken back. */
@Component
class SampleDoor {

    private final Permissions permissions;
    private final AuditLookup lookup;
    private final Clock clock;

    SampleDoor(Permissions permissions, AuditLookup lookup, Clock clock) {
        this.permissions = permissions;
        this.lookup = lookup;
        this.clock = clock;
    }

    /** The mission to draw in. */
    AuditMission mission(Actor actor, MissionId id) {
        permissions.require(actor, Role.AUDITOR);
        return open(actor, lookup.mission(id), SampleRefusal.MISSION_UNKNOWN);
    }

    /** Refuses a sample of another mission, and any once the mission is over. */
    void reach(Actor actor, SampleId sample) {
        permissions.require(actor, Role.AUDITOR);
        open(actor, lookup.missionOf(sample), SampleRefusal.SAMPLE_UNKNOWN);
    }

    private AuditMission open(Actor actor, Optional<AuditMission> found, RefusalReason unknown) {
        AuditMission mission =
                found.filter(one -> one.account().equals(actor.account())).orElseThrow(() -> new Refusal(unknown));
        if (mission.until().isBefore(HouseDay.of(clock))) {
            throw new Refusal(SampleRefusal.MISSION_ENDED, Map.of("until", mission.until()));
        }
        permissions.reach(actor, mission.programme());
        return mission;
    }
}
