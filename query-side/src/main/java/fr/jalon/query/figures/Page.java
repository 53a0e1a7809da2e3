package fr.jalon.query.figures;

import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A part of a list. {@code total} counts the whole list. */
public record Page<T>(int page, int size, long total, List<T> rows) {
    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * The part an address asks for; the last where it asks for one beyond, the first where it asks for none that can be read.
     *
     * @param from the rows that follow so many others, as many as a part holds
     */
    public static <T> Page<T> of(long total, @Nullable String asked, int size, LongFunction<List<T>> from) {
        long last = Math.max(0, total - 1) / size;
        long at = asked != null && asked.matches("\\d{1,6}") ? Math.min(Long.parseLong(asked), last) : 0;
        return new Page<>((int) at, size, total, from.apply(at * size));
    }

    /** The same of a list held whole. */
    public static <T> Page<T> of(List<T> whole, @Nullable String asked, int size) {
        return of(
                whole.size(),
                asked,
                size,
                from -> whole.stream().skip(from).limit(size).toList());
    }

    /** The place of its first row in the whole list, from 1. */
    public long first() {
        return (long) page * size + 1;
    }

    /** The place of its last row in the whole list. */
    public long last() {
        return Math.min(total, (page + 1L) * size);
    }
}
