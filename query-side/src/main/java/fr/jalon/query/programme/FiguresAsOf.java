package fr.jalon.query.programme;

import fr.jalon.query.figures.Heading;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What figures in a file are of, and as of when: said in the file's name and beside the table.
 *
 * @param known the day up to whose end they are known, or the day they were shared with the funders
 * @param pending how many records are still to be counted
 */
public record FiguresAsOf(
        String programme, LocalDate on, LocalDate known, long position, boolean complete, long pending) {

    /** As these figures were read. */
    public static FiguresAsOf of(Progress progress, LocalDate known) {
        return new FiguresAsOf(
                progress.name(), progress.on(), known, progress.position(), progress.complete(), progress.pending());
    }

    /** As this figure was read. */
    public static FiguresAsOf of(Heading heading, LocalDate known) {
        return new FiguresAsOf(
                heading.programmeName(),
                heading.on(),
                known,
                heading.position(),
                heading.complete(),
                heading.pending());
    }

    /** The name of a file of this. */
    public FileName name(String what) {
        return new FileName(programme, what, on, position, complete);
    }

    /** The lines beside the table, then what more is to be said. */
    public List<Origin> origin(Origin... more) {
        List<Origin> lines = new ArrayList<>(List.of(
                new Origin("Programme", Cell.text(programme)),
                new Origin("Chiffres au", Cell.day(on)),
                new Origin("Tels que connus le", Cell.day(known)),
                new Origin("Position dans l’historique", Cell.whole(position))));
        if (!complete) {
            lines.add(new Origin("Incomplet, enregistrements en attente de traitement", Cell.whole(pending)));
        }
        lines.addAll(List.of(more));
        return lines;
    }
}
