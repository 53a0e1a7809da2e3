package fr.jalon.query.session;

import fr.jalon.events.Recorded;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.FollowUpEvent;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.figures.Fact;
import fr.jalon.query.figures.FactsOf;
import fr.jalon.query.figures.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What sessions make true: attendances, people and children counted, sessions completed. A workshop's plan and an enrolment are no
 * facts of a figure; a session that is cancelled keeps its attendances.
 */
@Component
public final class SessionFacts implements FactsOf<SessionEvent> {

    @Override
    public Class<SessionEvent> events() {
        return SessionEvent.class;
    }

    @Override
    public List<Held> from(Recorded<SessionEvent> recorded) {
        return switch (recorded.event()) {
            case AttendanceEvent attendance -> attendance(attendance);
            case SessionPlanEvent plan -> plan(plan);
            case EnrolmentEvent _, FollowUpEvent _ -> List.of();
        };
    }

    private static List<Held> attendance(AttendanceEvent event) {
        return switch (event) {
            case AttendanceRecorded e ->
                List.of(cell(e.session(), e.workshop(), e.where(), e.participant(), e.status(), e.occurredOn()));
            case AttendanceCorrected e ->
                List.of(cell(e.session(), e.workshop(), e.where(), e.participant(), e.to(), e.occurredOn()));
            case PeopleCountedWithoutName e -> List.of(count("unnamed", e, e.people()));
            case ChildrenCounted e -> List.of(count("children", e, e.children()));
            // Their presence is a record of its own.
            case NewcomerReceived _ -> List.of();
        };
    }

    private static Held cell(
            SessionId session,
            WorkshopId workshop,
            Where where,
            Participant who,
            AttendanceStatus status,
            LocalDate occurredOn) {
        String key = "attendance/" + workshop + "/" + who.person();
        List<Fact> facts = switch (status) {
            case PRESENT -> List.of(attendance(session, workshop, where, who, null, occurredOn));
            case SENT_WORD -> List.of(attendance(session, workshop, where, who, LeftOut.SENT_WORD, occurredOn));
            case NO_NEWS -> List.of(attendance(session, workshop, where, who, LeftOut.NO_NEWS, occurredOn));
            case NOT_ENTERED -> List.of();
        };
        return new Held(key, facts, LeftOut.CORRECTED);
    }

    private static Fact attendance(
            SessionId session,
            WorkshopId workshop,
            Where where,
            Participant who,
            @Nullable LeftOut leftOut,
            LocalDate occurredOn) {
        return new Fact(
                "attendance",
                where.organisation(),
                where.programme(),
                where.strand(),
                where.territory(),
                session,
                workshop,
                who.family(),
                who.person(),
                1,
                null,
                who.homeArea(),
                leftOut,
                occurredOn);
    }

    private static Held count(String kind, AttendanceEvent event, int quantity) {
        Where where = event.where();
        Fact fact = new Fact(
                kind,
                where.organisation(),
                where.programme(),
                where.strand(),
                where.territory(),
                event.session(),
                event.workshop(),
                null,
                null,
                quantity,
                null,
                null,
                null,
                event.occurredOn());
        return new Held(kind + "/" + event.workshop(), quantity == 0 ? List.of() : List.of(fact), LeftOut.RECOUNTED);
    }

    private static List<Held> plan(SessionPlanEvent event) {
        return switch (event) {
            case SessionCompleted e -> List.of(completed(e));
            case SessionCompletionCorrected e -> List.of(notCompleted(e.session(), LeftOut.COMPLETION_CORRECTED));
            case SessionCancelled e -> List.of(notCompleted(e.session(), LeftOut.SESSION_CANCELLED));
            case SessionScheduled _,
                    WorkshopAdded _,
                    WorkshopMoved _,
                    WorkshopPostponed _,
                    WorkshopStaffed _,
                    WorkshopCancelled _,
                    WorkshopHeld _,
                    WorkshopHoldingCorrected _ -> List.of();
        };
    }

    private static Held completed(SessionCompleted e) {
        BigDecimal share = e.planned() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(e.held()).divide(BigDecimal.valueOf(e.planned()), 6, RoundingMode.HALF_UP);
        List<Fact> facts = new ArrayList<>();
        for (TerritoryId territory : e.territories()) {
            facts.add(completed(e, territory, share));
        }
        if (facts.isEmpty()) {
            facts.add(completed(e, null, share));
        }
        return new Held(completionOf(e.session()), facts, LeftOut.COMPLETION_CORRECTED);
    }

    private static Fact completed(SessionCompleted e, @Nullable TerritoryId territory, BigDecimal share) {
        return new Fact(
                "session-completed",
                e.organisation(),
                e.programme(),
                e.strand(),
                territory,
                e.session(),
                null,
                null,
                null,
                1,
                share,
                null,
                null,
                e.occurredOn());
    }

    private static Held notCompleted(SessionId session, LeftOut ends) {
        return new Held(completionOf(session), List.of(), ends);
    }

    private static String completionOf(SessionId session) {
        return "session-completed/" + session;
    }
}
