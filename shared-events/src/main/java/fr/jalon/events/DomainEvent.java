package fr.jalon.events;

import java.time.LocalDate;

/** A fact of the history. The events of one stream form a sealed interface under this one, listed in {@link EventCatalogue}. */
public interface DomainEvent {

    /** The local date on which it happened, in the programme's time zone; when it was recorded is the history's to say. */
    LocalDate occurredOn();
}
