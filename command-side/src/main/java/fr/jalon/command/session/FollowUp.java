package fr.jalon.command.session;

import fr.jalon.events.Personal;
import fr.jalon.events.session.FollowUpEvent;
import fr.jalon.events.session.FollowUpEvent.PersonTold;
import fr.jalon.events.session.FollowUpEvent.SheetKept;
import fr.jalon.events.session.FollowUpEvent.TellingCorrected;
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
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.WorkshopId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done around a session: who was told of the last change of each workshop's plan, or of the session as a whole, and where the
 * signed sheets are kept.
 *
 * @param tellings by the workshop, or the session, whose plan changed
 */
record FollowUp(Map<String, Telling> tellings, Map<WorkshopId, Personal> sheets) {

    static final FollowUp NONE = new FollowUp(Map.of(), Map.of());

    /** The last change of a plan, and who was told of it by which event. */
    record Telling(EventId change, Map<PersonId, EventId> told) {}

    /** A further change of a plan begins its list anew: whoever was told knows an older plan. */
    FollowUp after(SessionPlanEvent event, EventId id) {
        return changes(event).map(of -> with(of, new Telling(id, Map.of()))).orElse(this);
    }

    private static Optional<String> changes(SessionPlanEvent event) {
        return switch (event) {
            case WorkshopMoved e -> Optional.of(e.workshop().value());
            case WorkshopPostponed e -> Optional.of(e.workshop().value());
            case WorkshopStaffed e -> Optional.of(e.workshop().value());
            case WorkshopCancelled e -> Optional.of(e.workshop().value());
            case SessionCancelled e -> Optional.of(e.session().value());
            case SessionScheduled _,
                    WorkshopAdded _,
                    WorkshopHeld _,
                    WorkshopHoldingCorrected _,
                    SessionCompleted _,
                    SessionCompletionCorrected _ -> Optional.empty();
        };
    }

    FollowUp after(FollowUpEvent event, EventId id) {
        return switch (event) {
            case SheetKept e -> kept(e.workshop(), e.keptIn());
            case PersonTold e -> told(e.change(), e.person(), id);
            case TellingCorrected e -> told(e.change(), e.person(), null);
        };
    }

    /** The list this change began; nothing once a further change began another. */
    Optional<Telling> telling(EventId change) {
        return tellings.values().stream()
                .filter(each -> each.change().equals(change))
                .findFirst();
    }

    Optional<Personal> sheet(WorkshopId workshop) {
        return Optional.ofNullable(sheets.get(workshop));
    }

    private FollowUp kept(WorkshopId workshop, Personal keptIn) {
        var changed = new HashMap<>(sheets);
        changed.put(workshop, keptIn);
        return new FollowUp(tellings, Map.copyOf(changed));
    }

    private FollowUp told(EventId change, PersonId person, @Nullable EventId by) {
        var changed = new HashMap<>(tellings);
        changed.replaceAll((_, telling) -> telling.change().equals(change) ? telling(telling, person, by) : telling);
        return new FollowUp(Map.copyOf(changed), sheets);
    }

    private static Telling telling(Telling telling, PersonId person, @Nullable EventId by) {
        var told = new HashMap<>(telling.told());
        if (by == null) {
            told.remove(person);
        } else {
            told.put(person, by);
        }
        return new Telling(telling.change(), Map.copyOf(told));
    }

    private FollowUp with(String of, Telling telling) {
        var changed = new HashMap<>(tellings);
        changed.put(of, telling);
        return new FollowUp(Map.copyOf(changed), sheets);
    }
}
