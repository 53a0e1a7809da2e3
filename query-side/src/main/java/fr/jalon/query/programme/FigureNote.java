package fr.jalon.query.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * « Explication de l’association »: what was written beside one figure of one release.
 *
 * @param earlier the texts it took the place of, the latest first
 */
public record FigureNote(String text, LocalDate writtenOn, List<Earlier> earlier) {

    public FigureNote {
        earlier = List.copyOf(earlier);
    }

    /** A text that was replaced. */
    public record Earlier(String text, LocalDate writtenOn) {}
}
