package fr.jalon.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.DomainEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;

/** Given these facts, when this is asked, then these facts, or this refusal, or nothing. Through Axon's own fixture. */
public final class Spec<T> {

    private final AggregateTestFixture<T> fixture;

    private Spec(AggregateTestFixture<T> fixture) {
        this.fixture = fixture;
    }

    /** @param resources what the shell's handlers take as further parameters, such as lookups */
    public static <T> Spec<T> of(Class<T> aggregate, Object... resources) {
        var fixture = new AggregateTestFixture<>(aggregate);
        Arrays.stream(resources).forEach(fixture::registerInjectableResource);
        return new Spec<>(fixture);
    }

    public When given(DomainEvent... facts) {
        return new When(List.of(facts));
    }

    public final class When {

        private final List<DomainEvent> facts;

        private When(List<DomainEvent> facts) {
            this.facts = facts;
        }

        public Then when(Object command) {
            return new Then(fixture.given(facts).when(command));
        }
    }

    /** What must have come of it. */
    public final class Then {

        private final ResultValidator<T> result;

        private Then(ResultValidator<T> result) {
            this.result = result;
        }

        public void then(DomainEvent... facts) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) facts);
        }

        public void thenNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        public void thenRefused(RefusalReason reason) {
            result.expectNoEvents().expectException(Matchers.matches(thrown -> isFor(reason, thrown)));
        }

        public void thenRefused(RefusalReason reason, Map<String, ?> details) {
            result.expectNoEvents().expectException(Matchers.matches(thrown -> {
                assertThat(((Refusal) thrown).details()).isEqualTo(details);
                return isFor(reason, thrown);
            }));
        }

        private static boolean isFor(RefusalReason reason, Object thrown) {
            return thrown instanceof Refusal refusal && refusal.reason() == reason;
        }
    }
}
