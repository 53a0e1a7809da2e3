package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import java.util.Map;

/** A whole number of people, counted in a hall. */
record Counting(int number, int seen) {

    private static final int MOST = 500;

    Counting {
        if (number < 0 || number > MOST) {
            throw new Refusal(SessionRefusal.COUNT_OUT_OF_RANGE, Map.of("field", "count"));
        }
    }

    /** Whether it changes the count there is; refuses when that count is no longer the one seen. */
    boolean changes(int current) {
        if (number != current && seen != current) {
            throw new Refusal(SessionRefusal.COUNT_CHANGED_MEANWHILE, Map.of("current", current, "seen", seen));
        }
        return number != current;
    }
}
