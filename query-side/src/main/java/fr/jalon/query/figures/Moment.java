package fr.jalon.query.figures;

import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * As of when a programme's figures are read, once every default is settled.
 *
 * @param complete whether everything known at that position is written, and {@code pending} how much is not
 */
record Moment(ProgrammeId programme, LocalDate on, long position, Instant knownAt, boolean complete, long pending) {}
