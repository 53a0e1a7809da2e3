package fr.jalon.command.session;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A colleague takes somebody's place in the team of every workshop still planned; a session that is over keeps its teams. */
record HandOverWorkshops(
        @TargetAggregateIdentifier SessionId session, PersonId leaving, PersonId colleague, LocalDate on)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, Colleagues colleagues) {
        return switch (state) {
            case Session.Open(var cycle) ->
                cycle.workshops().all().entrySet().stream()
                        .filter(each -> isConcerned(each.getValue()))
                        .<SessionEvent>map(each -> staffed(each.getKey(), each.getValue(), cycle, colleagues))
                        .toList();
            case Session.Completed _, Session.Cancelled _, Session.Unknown _ -> List.of();
        };
    }

    private boolean isConcerned(Workshop workshop) {
        return workshop.standing() instanceof Workshop.Planned
                && workshop.plan().team().stream()
                        .anyMatch(member -> member.person().equals(leaving));
    }

    private WorkshopStaffed staffed(WorkshopId id, Workshop workshop, Cycle cycle, Colleagues colleagues) {
        var taking = colleagues.team(List.of(colleague), cycle.organisation(), workshop.day());
        List<TeamMember> others = workshop.plan().team().stream()
                .filter(member -> !member.person().equals(leaving))
                .filter(member -> !member.person().equals(colleague))
                .toList();
        return new WorkshopStaffed(
                session, id, Stream.concat(others.stream(), taking.stream()).toList(), on);
    }
}
