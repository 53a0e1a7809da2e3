package fr.jalon.query.session.calls;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.FollowUpEvent;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is to be told of which change. What is planned and who takes part is in {@link KnownPlans}, the lists in {@link CallTables}. */
@Component
final class ToTellProjection implements Projection {
    private final KnownPlans plans;
    private final CallTables calls;

    ToTellProjection(JdbcClient jdbc) {
        this.plans = new KnownPlans(jdbc);
        this.calls = new CallTables(jdbc);
    }

    @Override
    public String name() {
        return "to-tell";
    }

    @Override
    public List<String> tables() {
        return List.of("tell_session", "tell_workshop", "tell_place", "tell_phone", "tell_change", "tell_line");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(
                SessionPlanEvent.class,
                EnrolmentEvent.class,
                FollowUpEvent.class,
                FamilyRegistered.class,
                AdultJoined.class,
                AdultCorrected.class,
                PersonErased.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            switch (recorded.event()) {
                case SessionEvent e -> session(e, recorded);
                case FamilyRegistered e -> e.adults().forEach(plans::phone);
                case AdultJoined e -> plans.phone(e.adult());
                case AdultCorrected e -> plans.phone(e.adult());
                case PersonErased e -> {
                    plans.forget(e.person());
                    calls.forget(e.person());
                }
                default -> {}
            }
        }
    }

    private void session(SessionEvent event, Recorded<DomainEvent> recorded) {
        switch (event) {
            case SessionPlanEvent e -> plan(e, recorded);
            case EnrolmentEvent e -> {
                plans.place(e);
                if (e instanceof EnrolmentEvent.ParticipationStopped) {
                    calls.stopped(e.session(), e.participant().person());
                }
            }
            case FollowUpEvent.PersonTold e ->
                calls.told(
                        e.change(),
                        e.person(),
                        recorded.recordedAt(),
                        recorded.metadata().getOrDefault(EventMetadata.ACTOR, ""));
            case FollowUpEvent.TellingCorrected e -> calls.notTold(e.change(), e.person());
            case FollowUpEvent.SheetKept _, AttendanceEvent _ -> {}
        }
    }

    private void plan(SessionPlanEvent event, Recorded<DomainEvent> recorded) {
        switch (event) {
            case SessionScheduled e -> plans.scheduled(e);
            case WorkshopAdded e -> plans.add(e.session(), e.planned());
            case WorkshopMoved e ->
                everybodyIsToKnow(Change.moved(e, recorded), e.workshop(), () -> plans.move(e.workshop(), e.to()));
            case WorkshopPostponed e ->
                everybodyIsToKnow(Change.postponed(e, recorded), e.workshop(), () -> plans.postpone(e));
            case WorkshopStaffed e -> {
                calls.begin(Change.staffed(e, recorded), plans.concernedBy(e));
                plans.staff(e);
            }
            case WorkshopCancelled e ->
                everybodyIsToKnow(Change.cancelled(e, recorded), e.workshop(), () -> plans.cancel(e.workshop()));
            case WorkshopCancellationCorrected e ->
                everybodyIsToKnow(Change.restored(e, recorded), e.workshop(), () -> plans.restore(e.workshop()));
            case WorkshopHeld e -> calls.over(e.workshop().value());
            case SessionCompleted e -> calls.over(e.session());
            case SessionCancelled e ->
                calls.begin(Change.cancelled(e, recorded), plans.everybodyIn(e.session(), e.occurredOn()));
            case SessionCancellationCorrected e ->
                calls.begin(Change.restored(e, recorded), plans.everybodyIn(e.session(), e.occurredOn()));
            case SessionCompletionCorrected _, WorkshopHoldingCorrected _ -> {}
        }
    }

    /** Who is concerned is found in the plan as it was; only then does it change. */
    private void everybodyIsToKnow(Change change, WorkshopId workshop, Runnable then) {
        calls.begin(change, plans.everybodyAt(workshop));
        then.run();
    }
}
