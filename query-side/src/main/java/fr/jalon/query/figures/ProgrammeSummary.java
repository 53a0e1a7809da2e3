package fr.jalon.query.figures;

import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;

/** A programme in a list. */
public record ProgrammeSummary(ProgrammeId id, String name, LocalDate from, LocalDate to) {}
