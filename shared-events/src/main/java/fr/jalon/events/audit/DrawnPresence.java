package fr.jalon.events.audit;

import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;

/**
 * One presence of a sample: the record it stands in, and what leads to its line on a signed sheet.
 *
 * @param presence the event that holds the presence, and {@code position} its place in the history
 * @param day when the person was there
 */
public record DrawnPresence(
        EventId presence, long position, SessionId session, WorkshopId workshop, PersonId person, LocalDate day) {}
