package fr.jalon.query.people.rights;

import fr.jalon.query.figures.Page;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.RowsByPage;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list too long for one page: counted, and read from any row on.
 *
 * @param from the rows that follow so many others, {@link #ROWS} at most
 */
record LongList<T>(long total, LongFunction<List<T>> from) {
    /** So many a page. */
    static final int ROWS = 50;

    /** The page an address asks for. */
    Page<T> page(@Nullable String asked) {
        return Page.of(total, asked, ROWS, from);
    }

    /** The first rows alone; what follows is counted in its total. */
    Page<T> first(int rows) {
        return Page.of(
                total, null, rows, none -> from.apply(none).stream().limit(rows).toList());
    }

    /** All of it, row by row, for a file. */
    RowsByPage rows(Function<T, List<Cell>> line) {
        return new RowsByPage(
                page -> from.apply((long) page * ROWS).stream().map(line).toList());
    }
}
