package fr.jalon.command.decision;

import java.util.Map;

/** The only business « no ». Nothing has changed when it is thrown; anything else that is thrown is a fault. */
public final class Refusal extends RuntimeException {

    private final transient RefusalReason reason;
    private final transient Map<String, Object> details;

    public Refusal(RefusalReason reason) {
        this(reason, Map.of());
    }

    /** @param details what the sentence's {@code {name}} stand for; ids, dates and numbers, never a personal value */
    public Refusal(RefusalReason reason, Map<String, Object> details) {
        super(reason.code(), null, false, false);
        this.reason = reason;
        this.details = Map.copyOf(details);
    }

    public RefusalReason reason() {
        return reason;
    }

    public Map<String, Object> details() {
        return details;
    }
}
