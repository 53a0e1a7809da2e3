package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who says what took place, and on what day they say it. */
record Entry(Role by, LocalDate today) {

    /** How long whoever animates may still enter things after the last workshop. */
    static final int DAYS_OPEN_TO_ANIMATION = 15;

    /** The animation role's access closes by itself; the coordination's does not. */
    void requireOpen(Cycle cycle) {
        var closesOn = cycle.workshops().lastDay().plusDays(DAYS_OPEN_TO_ANIMATION);
        if (by == Role.ANIMATION && today.isAfter(closesOn)) {
            throw new Refusal(SessionRefusal.ENTRY_CLOSED, Map.of("closedOn", closesOn));
        }
    }

    /** As {@link #dayAt(Workshop, LocalDate)}; but whoever sent word did so for the planned day before it came, and may take it back. */
    LocalDate dayAt(Workshop workshop, @Nullable LocalDate given, AttendanceStatus status) {
        var planned = workshop.day();
        var ahead = workshop.standing() instanceof Workshop.Planned
                && (given == null || given.equals(planned))
                && switch (status) {
                    case SENT_WORD, NOT_ENTERED -> true;
                    case PRESENT, NO_NEWS -> false;
                };
        return ahead ? planned : dayAt(workshop, given);
    }

    /** The day something took place at this workshop: the one given, else the workshop's own. Not a day to come, nor a workshop called off. */
    LocalDate dayAt(Workshop workshop, @Nullable LocalDate given) {
        if (workshop.standing() instanceof Workshop.Cancelled) {
            throw new Refusal(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        }
        var day = given == null ? workshop.day() : given;
        if (day.isAfter(today)) {
            throw new Refusal(SessionRefusal.NOT_YET, Map.of("day", day));
        }
        return day;
    }
}
