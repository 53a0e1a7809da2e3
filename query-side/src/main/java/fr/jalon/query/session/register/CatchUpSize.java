package fr.jalon.query.session.register;

import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.session.register.CatchUpPage.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of what is missing one form takes, so that it is always saved whole: the cells that one command takes, in fewer fields than
 * a server reads, and no more workshops than one finds one's way in. The rest comes once these are entered.
 */
final class CatchUpSize {

    private static final int MOST_WORKSHOPS = 8;
    private static final int MOST_CELLS = 600;
    private static final int MOST_FIELDS = 1_900;
    private static final int FIELDS_OF_A_CELL = 2;
    private static final int FIELDS_OF_A_LINE = 2;

    /** As many lines of one cell each as fit. */
    static final int MOST_LINES = MOST_FIELDS / (FIELDS_OF_A_CELL + FIELDS_OF_A_LINE);

    private CatchUpSize() {}

    /** The first of these workshops, as many as fit; one at least, of which {@link #MOST_LINES} people fit. */
    static List<Column> columns(SessionFile file, List<Column> missing) {
        List<Column> columns = new ArrayList<>();
        Set<PersonId> people = new HashSet<>();
        int cells = 0;
        for (Column column : missing) {
            List<PersonId> open = open(file, column);
            people.addAll(open);
            cells += open.size();
            boolean fits = columns.size() < MOST_WORKSHOPS
                    && cells <= MOST_CELLS
                    && FIELDS_OF_A_CELL * cells + FIELDS_OF_A_LINE * people.size() <= MOST_FIELDS;
            if (!fits && !columns.isEmpty()) {
                break;
            }
            columns.add(column);
        }
        return columns;
    }

    private static List<PersonId> open(SessionFile file, Column column) {
        return file.recordableAt(column.workshop()).stream()
                .filter(person -> file.status(column.workshop(), person) == AttendanceStatus.NOT_ENTERED)
                .toList();
    }
}
