package fr.jalon.command.decision;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The check of « what I saw is what there is », for forms that show a whole plan. Done by the shell: decisions know no version. */
public final class ExpectedVersion {

    private ExpectedVersion() {}

    /**
     * Refuses when the record moved on since it was shown; without an expected version nothing is checked.
     *
     * @param bothSides what was sent and what there is now, for the person to compare
     */
    public static void require(
            @Nullable Long expected,
            @Nullable Long actual,
            RefusalReason stale,
            Supplier<Map<String, Object>> bothSides) {
        if (expected != null && !expected.equals(actual)) {
            throw new Refusal(stale, bothSides.get());
        }
    }
}
