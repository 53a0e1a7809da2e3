package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form a change of plan came from.
 *
 * @param on the day the change is decided
 * @param seenVersion the session's version when the form was shown; none when whoever asks did not say
 */
record PlanChange(LocalDate on, @Nullable Long seenVersion) {

    /** Refuses a form shown before something else changed, with both sides' values. */
    void requireCurrent(long version, Object current, Object asked) {
        if (seenVersion != null && seenVersion != version) {
            throw new Refusal(
                    SessionRefusal.PLAN_CHANGED_MEANWHILE,
                    Map.of("version", version, "seenVersion", seenVersion, "current", current, "asked", asked));
        }
    }
}
