package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a workshop took place, in a session that is over too. Who was there is dated on the day it was held.
 *
 * @param on the day it took place; none for the day planned
 * @param team who animated it; none for the team planned
 */
record HoldWorkshop(
        @TargetAggregateIdentifier SessionId session,
        WorkshopId workshop,
        @Nullable LocalDate on,
        @Nullable List<PersonId> team,
        Entry entry)
        implements SessionCommand {

    HoldWorkshop {
        team = team == null ? null : List.copyOf(team);
    }

    List<SessionEvent> decide(Session state, Colleagues colleagues) {
        var cycle = state.known().cycle();
        var found = cycle.workshops().find(workshop);
        entry.requireOpen(cycle);
        var day = entry.dayAt(found, on);
        var animated = team == null
                ? planned(cycle, found, day, colleagues)
                : colleagues.team(team, cycle.organisation(), day);
        return switch (found.standing()) {
            case Workshop.Held held
            when held.on().equals(day) && (team == null || held.team().equals(animated)) -> List.of();
            case Workshop.Held held ->
                throw new Refusal(
                        SessionRefusal.WORKSHOP_HELD, Map.of("workshop", workshop.value(), "heldOn", held.on()));
            case Workshop.Planned _ -> new DayHeld(cycle, found, day, animated).facts();
            case Workshop.Cancelled _ -> throw new Refusal(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        };
    }

    /** The planned team with its status on the day held; whoever is known no more keeps the status planned. */
    private static List<TeamMember> planned(Cycle cycle, Workshop workshop, LocalDate day, Colleagues colleagues) {
        return workshop.plan().team().stream()
                .map(member -> new TeamMember(
                        member.person(),
                        colleagues
                                .statusOf(member.person(), cycle.organisation(), day)
                                .orElse(member.status())))
                .toList();
    }
}
