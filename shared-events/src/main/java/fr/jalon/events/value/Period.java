package fr.jalon.events.value;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
