package fr.jalon.query.figures;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which records came late: some days after what they tell of (7, a setting), or after figures that cover that day were shared with
 * the funders. Late is a mark, never refused, and changes no figure (DESIGN, sections 2 and 6).
 */
@Component
final class LateRecords {

    private final JdbcClient jdbc;
    private final long days;

    LateRecords(JdbcClient jdbc, @Value("${jalon.figures.late-after-days:7}") long days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    Rule of(String programme) {
        return new Rule(
                days,
                jdbc.sql("select stands_on, position from views.release where programme = ?")
                        .param(programme)
                        .query((row, _) ->
                                new Shared(row.getObject("stands_on", LocalDate.class), row.getLong("position")))
                        .list());
    }

    /** Figures shared with the funders: the last day they cover, and the last record they know of. */
    record Shared(LocalDate on, long position) {}

    record Rule(long days, List<Shared> shared) {

        boolean tooManyDays(long daysAfter) {
            return daysAfter > days;
        }

        /** Whether figures that cover this day had been shared without this record. */
        boolean afterSharing(LocalDate occurredOn, long position) {
            return shared.stream().anyMatch(was -> !was.on().isBefore(occurredOn) && was.position() < position);
        }
    }
}
