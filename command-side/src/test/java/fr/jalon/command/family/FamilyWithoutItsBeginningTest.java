package fr.jalon.command.family;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.EventSamples;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.value.EventId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream whose first event was never read, as in a store brought back in part, is unknown: nothing of it is guessed. */
class FamilyWithoutItsBeginningTest {

    static Stream<FamilyEvent> laterEvents() {
        return EventSamples.all().stream()
                .map(EventSamples.Sample::full)
                .filter(event -> event instanceof FamilyEvent && !(event instanceof FamilyRegistered))
                .map(FamilyEvent.class::cast);
    }

    @ParameterizedTest
    @MethodSource("laterEvents")
    void is_unknown(FamilyEvent event) {
        assertThat(Family.UNKNOWN.evolve(event, new EventId("event-0"))).isEqualTo(Family.UNKNOWN);
    }
}
