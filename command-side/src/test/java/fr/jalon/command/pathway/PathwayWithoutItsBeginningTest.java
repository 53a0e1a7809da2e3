package fr.jalon.command.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.EventSamples;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.value.EventId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stream whose first event was never read, as in a store brought back in part, is unknown: nothing of it is guessed. */
class PathwayWithoutItsBeginningTest {

    static Stream<PathwayEvent> laterEvents() {
        return EventSamples.all().stream()
                .map(EventSamples.Sample::full)
                .filter(event -> event instanceof PathwayEvent && !(event instanceof ParentRecruited))
                .map(PathwayEvent.class::cast);
    }

    @ParameterizedTest
    @MethodSource("laterEvents")
    void is_unknown(PathwayEvent event) {
        assertThat(Pathway.UNKNOWN.evolve(event, new EventId("event-0"))).isEqualTo(Pathway.UNKNOWN);
    }
}
