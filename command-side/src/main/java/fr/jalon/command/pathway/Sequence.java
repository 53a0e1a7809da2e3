package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.NotCounted;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a session stands in the order of a pathway, by the dates of what took place and not of when it was entered. */
final class Sequence {

    /**
     * @param began the day of the session's first workshop held
     * @param on the day the step is dated
     * @param tooEarly why the session comes too early for any step to count; none when it does not
     */
    record Place(LocalDate began, LocalDate on, @Nullable NotCounted tooEarly) {}

    private Sequence() {}

    static Place of(Begun begun, AnimatedSession animated) {
        if (!animated.programme().equals(begun.programme())) {
            throw new Refusal(PathwayRefusal.SESSION_OF_ANOTHER_PROGRAMME);
        }
        LocalDate began = animated.began().orElseThrow(() -> new Refusal(PathwayRefusal.NOTHING_HELD));
        LocalDate on = animated.lastDay().orElse(began);
        return new Place(began, on, tooEarly(begun, animated, began));
    }

    /** Refuses a date before another one that it must follow. */
    static void requireNotBefore(LocalDate on, @Nullable LocalDate earliest) {
        if (earliest != null && on.isBefore(earliest)) {
            throw new Refusal(PathwayRefusal.BEFORE_ITS_STEPS, Map.of("earliest", earliest));
        }
    }

    private static @Nullable NotCounted tooEarly(Begun begun, AnimatedSession animated, LocalDate began) {
        if (animated.completedOn() == null) {
            return NotCounted.SESSION_NOT_COMPLETED;
        }
        LocalDate trainedOn = begun.trainedOn();
        return trainedOn == null || trainedOn.isAfter(began) ? NotCounted.BEFORE_TRAINING : null;
    }
}
