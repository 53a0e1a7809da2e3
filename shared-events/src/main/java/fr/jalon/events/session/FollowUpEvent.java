package fr.jalon.events.session;

import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;

/** What is done around a workshop: where its signed sheet is kept, and who was told that the plan changed. */
public sealed interface FollowUpEvent extends SessionEvent {

    /**
     * The signed sheet of a workshop lies there from this date on.
     *
     * @param keptIn the binder, in free words, sealed under the workshop's own key
     */
    @EventType("session.sheet-kept")
    record SheetKept(SessionId session, WorkshopId workshop, Personal keptIn, LocalDate occurredOn)
            implements FollowUpEvent {}

    /**
     * Somebody concerned was told that the plan changed.
     *
     * @param change the event of the plan they were told of
     */
    @EventType("session.person-told")
    record PersonTold(SessionId session, EventId change, PersonId person, LocalDate occurredOn)
            implements FollowUpEvent {}

    /**
     * They were marked as told by mistake: they are still to be told.
     *
     * @param corrects the event that said they were
     */
    @EventType("session.telling-corrected")
    record TellingCorrected(SessionId session, EventId change, PersonId person, EventId corrects, LocalDate occurredOn)
            implements FollowUpEvent {}
}
