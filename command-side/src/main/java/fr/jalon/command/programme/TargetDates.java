package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The dates of a promise: all within the programme's period, the milestones one after the other. */
final class TargetDates {

    private TargetDates() {}

    static void check(Period period, LocalDate effectiveOn, List<Milestone> milestones) {
        checkWithin(period, effectiveOn);
        LocalDate last = null;
        for (Milestone milestone : milestones) {
            checkWithin(period, milestone.on());
            if (last != null && !milestone.on().isAfter(last)) {
                throw new Refusal(ProgrammeRefusal.MILESTONES_OUT_OF_ORDER);
            }
            last = milestone.on();
        }
    }

    private static void checkWithin(Period period, LocalDate on) {
        if (!period.contains(on)) {
            throw new Refusal(
                    ProgrammeRefusal.OUTSIDE_PERIOD, Map.of("on", on, "from", period.from(), "to", period.to()));
        }
    }
}
