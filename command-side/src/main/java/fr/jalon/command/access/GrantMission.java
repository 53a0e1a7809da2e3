package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let an auditor read a programme, to control a period of it, until an end. The same said again stays quiet; to prolong one, another
 * is given.
 *
 * @param opens what is known of the programme
 */
record GrantMission(
        @TargetAggregateIdentifier AccountId account, MissionId id, Mission mission, Grantable opens, LocalDate on)
        implements AccountCommand {

    @Override
    public List<AccessEvent> decide(Account.Open a) {
        if (a.role() != Role.AUDITOR) {
            throw new Refusal(AccessRefusal.MISSION_NOT_FOR_ROLE);
        }
        if (mission.period().to().isBefore(mission.period().from())) {
            throw new Refusal(AccessRefusal.MISSION_PERIOD_REVERSED, Map.of("field", "to"));
        }
        if (mission.until().isBefore(on)) {
            throw new Refusal(AccessRefusal.MISSION_OVER_ALREADY, Map.of("field", "until", "on", on));
        }
        return a.missions().contains(mission)
                ? List.of()
                : List.of(new MissionGranted(
                        account, id, mission.programme(), opens.organisation(), mission.period(), mission.until(), on));
    }

    @Override
    public List<AccessEvent> decideDisabled() {
        throw new Refusal(AccessRefusal.ACCOUNT_DISABLED);
    }
}
