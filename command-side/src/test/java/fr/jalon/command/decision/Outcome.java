package fr.jalon.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;

/**
 * What came of asking for a pure decision. For decisions that name earlier events: here the events given have identifiers one can
 * write down, which the aggregate fixture does not offer.
 */
public final class Outcome {

    private final Supplier<? extends List<? extends DomainEvent>> decision;

    private Outcome(Supplier<? extends List<? extends DomainEvent>> decision) {
        this.decision = decision;
    }

    /** Asks when the outcome is looked at. */
    public static Outcome when(Supplier<? extends List<? extends DomainEvent>> decision) {
        return new Outcome(decision);
    }

    /** Exactly these events, whole. */
    public void then(DomainEvent... events) {
        assertThat(List.<DomainEvent>copyOf(decision.get())).containsExactly(events);
    }

    /** Nothing happens, and nobody is told off. */
    public void thenNothing() {
        assertThat(decision.get()).isEmpty();
    }

    /** Refused for exactly this, with exactly these details. */
    public void thenRefused(RefusalReason reason, Map<String, Object> details) {
        assertThatThrownBy(decision::get)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.details()).isEqualTo(details);
                });
    }

    /** Refused for exactly this, without details. */
    public void thenRefused(RefusalReason reason) {
        thenRefused(reason, Map.of());
    }
}
