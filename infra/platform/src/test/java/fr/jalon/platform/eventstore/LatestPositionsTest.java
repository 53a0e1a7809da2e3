package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.EventId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestPositionsTest {

    private static final EventId ONE = new EventId("one");
    private static final EventId OTHER = new EventId("other");
    private static final EventId ELSEWHERE = new EventId("elsewhere");

    private final LatestPositions latest = new LatestPositions();

    @Test
    void the_last_of_a_run_stands_at_the_head_and_the_others_before_it() {
        latest.add(42, List.of(ONE.value(), OTHER.value()));

        assertThat(latest.of(List.of(OTHER))).contains(List.of(42L));
        assertThat(latest.of(List.of(OTHER, ONE))).contains(List.of(41L, 42L));
    }

    @Test
    void nothing_is_told_unless_all_are_known() {
        latest.add(42, List.of(ONE.value()));

        assertThat(latest.of(List.of(ONE, ELSEWHERE))).isEmpty();
    }

    @Test
    void a_run_that_gave_nothing_tells_nothing() {
        latest.add(42, List.of());

        assertThat(latest.of(List.of(ONE))).isEmpty();
    }
}
