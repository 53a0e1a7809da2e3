package fr.jalon.query.figures;

import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.figures.Promises.Definition;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Which figure this is, and as of when.
 *
 * @param sentence who is counted, in one sentence
 * @param unit such as {@code families}, and {@code reach}, {@code direct} or {@code indirect}
 * @param complete whether everything known at that position is counted, and {@code pending} how many records are not yet
 */
public record Heading(
        ProgrammeId programme,
        String programmeName,
        String indicator,
        String label,
        String sentence,
        String unit,
        String reach,
        int definitionVersion,
        long position,
        LocalDate on,
        Instant knownAt,
        boolean complete,
        long pending) {

    static Heading of(Programmes.Row programme, Definition definition, Moment moment) {
        return new Heading(
                moment.programme(),
                programme.name(),
                definition.indicator(),
                definition.label(),
                definition.sentence(),
                definition.unitName(),
                definition.reachName(),
                definition.version(),
                moment.position(),
                moment.on(),
                moment.knownAt(),
                moment.complete(),
                moment.pending());
    }
}
