package fr.jalon.demo;

import java.time.LocalDate;

/**
 * One session of the story as planned: weekly workshops of two hours.
 *
 * @param territory 0 to 2, in the programme's order
 * @param first the first workshop's day
 * @param firstFamily the number of the first family enrolled; {@code families} follow each other
 * @param by who animates it
 */
record Cycle(
        int number,
        int territory,
        LocalDate first,
        int workshops,
        int capacity,
        int firstFamily,
        int families,
        Team by) {

    /** Who animates a session: the parent on the pathway comes in beside an employee, then alone. */
    enum Team {
        EMPLOYEE,
        EMPLOYEE_AND_PARENT,
        PARENT
    }

    /** Three workshops or more of the six make it worth completing; the third session stopped after two. */
    static final int STOPPED = 3;

    /** Its last workshop, planned on the eve of a public holiday, was put off. */
    static final int POSTPONED = 4;

    String name() {
        return "Session Y'APP n° " + number;
    }

    /** The day a workshop is planned on; workshops are numbered from 1. */
    LocalDate day(int workshop) {
        return first.plusWeeks(workshop - 1L);
    }

    /** The day a workshop took place. */
    LocalDate held(int workshop) {
        return number == POSTPONED && workshop == 5 ? LocalDate.of(2023, 11, 14) : day(workshop);
    }

    LocalDate planned() {
        return first.minusMonths(1);
    }

    LocalDate enrolment() {
        return first.minusWeeks(2);
    }

    /** The day after the last workshop. */
    LocalDate completion() {
        return (number == POSTPONED ? held(5) : day(workshops)).plusDays(1);
    }
}
