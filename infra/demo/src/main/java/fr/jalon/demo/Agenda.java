package fr.jalon.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is recorded when: chapters write into it in any order, it is read in order of time, and of writing within an instant. */
final class Agenda {

    private record Entry(LocalDateTime at, Runnable deed) {}

    private final List<Entry> entries = new ArrayList<>();

    void at(LocalDate day, LocalTime time, Runnable deed) {
        entries.add(new Entry(day.atTime(time), deed));
    }

    /** At six in the evening, when a coordinator does the day's entries. */
    void onTheEveningOf(LocalDate day, Runnable deed) {
        at(day, LocalTime.of(18, 0), deed);
    }

    /** At nine in the morning, before anything else that day. */
    void onTheMorningOf(LocalDate day, Runnable deed) {
        at(day, LocalTime.of(9, 0), deed);
    }

    /** Does everything up to an instant, telling the time before each deed. */
    void playUntil(LocalDateTime end, Teller teller) {
        entries.stream()
                .filter(entry -> entry.at().isBefore(end))
                .sorted(Comparator.comparing(Entry::at))
                .forEach(entry -> {
                    teller.on(entry.at());
                    entry.deed().run();
                });
    }
}
