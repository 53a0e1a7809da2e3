package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Plans a session: how many it takes, and its workshops each with its own place, time and team, within the programme.
 *
 * @param again whether whoever asks said that it is a second one, where one of its name begins at the same time
 */
record ScheduleSession(
        @TargetAggregateIdentifier SessionId session,
        ProgrammeId programme,
        @Nullable StrandId strand,
        Label name,
        int capacity,
        List<WorkshopPlan> workshops,
        boolean again,
        LocalDate on)
        implements SessionCommand {

    private static final int MOST_PLACES = 200;
    /** Enough for the longest cycle, and few enough for the whole plan to fit in one event. */
    private static final int MOST_WORKSHOPS = 40;

    ScheduleSession {
        workshops = List.copyOf(workshops);
        if (capacity < 1 || capacity > MOST_PLACES) {
            throw new Refusal(SessionRefusal.CAPACITY_OUT_OF_RANGE, Map.of("field", "capacity"));
        }
        if (workshops.isEmpty()) {
            throw new Refusal(SessionRefusal.NO_WORKSHOP, Map.of("field", "workshops"));
        }
        if (workshops.size() > MOST_WORKSHOPS) {
            throw new Refusal(SessionRefusal.TOO_MANY_WORKSHOPS, Map.of("field", "workshops"));
        }
    }

    List<SessionEvent> decide(Session state, OpenProgrammes programmes, Colleagues colleagues, PlannedSessions others) {
        return switch (state) {
            case Session.Known _ -> throw new Refusal(SessionRefusal.ALREADY_SCHEDULED);
            case Session.Unknown _ -> {
                var found = programmes.find(programme).orElseThrow(() -> new Refusal(SessionRefusal.PROGRAMME_UNKNOWN));
                found.requireStrand(strand);
                var planned = workshops.stream()
                        .map(each -> each.within(found, colleagues))
                        .toList();
                askWhetherAgain(others);
                yield List.of(new SessionScheduled(
                        session, found.organisation(), programme, strand, name, capacity, planned, on));
            }
        };
    }

    /** A form sent again after going back looks like one that was sent: whoever means a second session says so. */
    private void askWhetherAgain(PlannedSessions others) {
        var start = workshops.stream()
                .map(WorkshopPlan::start)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        if (!again && others.alike(programme, name, start)) {
            throw new Refusal(SessionRefusal.PLANNED_ALREADY, Map.of("start", start, "confirm", "again"));
        }
    }
}
