package fr.jalon.query.table;

import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The rows of a long list, asked for page by page while they are sent; the first empty page ends it. */
public record RowsByPage(IntFunction<List<List<Cell>>> pages) implements Iterable<List<Cell>> {
    @Override
    public Iterator<List<Cell>> iterator() {
        return Stream.iterate(0, page -> page + 1)
                .map(pages::apply)
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .iterator();
    }
}
