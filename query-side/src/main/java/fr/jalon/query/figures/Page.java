package fr.jalon.query.figures;

import java.util.List;

/** A part of a list. {@code total} counts the whole list. */
public record Page<T>(int page, int size, long total, List<T> rows) {
    public Page {
        rows = List.copyOf(rows);
    }
}
