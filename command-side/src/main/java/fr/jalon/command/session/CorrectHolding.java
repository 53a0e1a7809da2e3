package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes back that a workshop was held, or says on what other day or by whom it really was. A completed session counts on it: its
 * completion is corrected first.
 *
 * @param on the day it was really held; none, with no team either, when it was not held
 * @param team who was really there; none for the team recorded
 */
record CorrectHolding(
        @TargetAggregateIdentifier SessionId session,
        WorkshopId workshop,
        CorrectionReason reason,
        @Nullable LocalDate on,
        @Nullable List<PersonId> team,
        Entry entry)
        implements SessionCommand {

    CorrectHolding {
        team = team == null ? null : List.copyOf(team);
    }

    List<SessionEvent> decide(Session state, Colleagues colleagues) {
        var known = state.known();
        var found = known.cycle().workshops().find(workshop);
        if (!(found.standing() instanceof Workshop.Held held)) {
            return List.of();
        }
        var facts = new ArrayList<SessionEvent>();
        facts.add(new WorkshopHoldingCorrected(session, workshop, held.event(), reason, held.on()));
        if (on != null || team != null) {
            var day = entry.dayAt(found, on);
            var there = there(known.cycle(), held, day, colleagues);
            if (day.equals(held.on()) && Set.copyOf(there).equals(Set.copyOf(held.team()))) {
                return List.of();
            }
            facts.addAll(new DayHeld(known.cycle(), found, day, there).facts());
        }
        if (known instanceof Session.Completed) {
            throw new Refusal(SessionRefusal.COMPLETED);
        }
        return List.copyOf(facts);
    }

    private List<TeamMember> there(Cycle cycle, Workshop.Held held, LocalDate day, Colleagues colleagues) {
        return team == null ? held.team() : colleagues.team(team, cycle.organisation(), day);
    }
}
