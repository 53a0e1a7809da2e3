package fr.jalon.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a programme as of a date, as known at a position.
 *
 * @param complete whether everything known at that position is counted
 * @param pending how many records are still to be counted
 * @param notice a French sentence when there is something to say first, such as that nothing was released yet
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Progress(
        ProgrammeId programme,
        String name,
        long position,
        LocalDate on,
        Instant knownAt,
        boolean complete,
        long pending,
        @Nullable String notice,
        List<Figure> figures) {

    public Progress {
        figures = List.copyOf(figures);
    }
}
