package fr.jalon.query.programme;

import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** A programme one may plan in, with the parts one chooses from. */
public record ProgrammeChoice(
        ProgrammeId programme, String name, LocalDate from, LocalDate to, List<Part> territories, List<Part> strands) {

    /** A territory or a strand. */
    public record Part(String id, String name) {}
}
