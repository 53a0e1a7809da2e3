package fr.jalon.query.table;

import java.util.List;

/**
 * A table to take away: what a page shows, read in the same way.
 *
 * @param origin where it comes from and as of when; a spreadsheet shows it on a sheet of its own
 * @param rows handed over one by one, so that a long table is never held whole
 */
public record Table(String title, List<Origin> origin, List<String> columns, Iterable<List<Cell>> rows) {
    public Table {
        origin = List.copyOf(origin);
        columns = List.copyOf(columns);
    }

    /** One line of where a table comes from. */
    public record Origin(String label, Cell value) {}
}
