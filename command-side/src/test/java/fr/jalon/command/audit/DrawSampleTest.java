package fr.jalon.command.audit;

import static fr.jalon.command.audit.AuditFixtures.DAY;
import static fr.jalon.command.audit.AuditFixtures.DRAWN;
import static fr.jalon.command.audit.AuditFixtures.MISSION;
import static fr.jalon.command.audit.AuditFixtures.SAMPLE;
import static fr.jalon.command.audit.AuditFixtures.drawn;
import static fr.jalon.command.audit.AuditFixtures.presence;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.audit.DrawnPresence;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawSampleTest {

    private static final List<DrawnPresence> TEN = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> presence(String.valueOf(number)))
            .toList();

    /** As {@code for i in $(seq 10); do echo "$(printf 42event-$i | sha256sum) $i"; done | sort} gives it. */
    private static final List<String> BY_DIGEST = List.of("10", "2", "9", "3", "4", "5", "6", "7", "8", "1");

    private final Spec<SampleAggregate> spec = Spec.of(SampleAggregate.class);

    @Test
    void draws_the_first_ones_in_the_order_of_their_digest() {
        DrawnPresence[] expected =
                BY_DIGEST.subList(0, 3).stream().map(AuditFixtures::presence).toArray(DrawnPresence[]::new);
        spec.given().when(draw(42, 3, TEN)).then(drawn(3, 10, expected));
    }

    @Test
    void the_same_seed_draws_the_same_in_whatever_order_presences_are_read_and_another_seed_others() {
        List<DrawnPresence> all = draw(42, 10, TEN).drawn();
        assertThat(all)
                .containsExactlyElementsOf(
                        BY_DIGEST.stream().map(AuditFixtures::presence).toList());
        assertThat(draw(42, 10, TEN.reversed()).drawn()).isEqualTo(all);
        assertThat(draw(43, 10, TEN).drawn()).isNotEqualTo(all).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void draws_a_single_one() {
        assertThat(draw(42, 1, TEN).drawn()).containsExactly(AuditFixtures.presence(BY_DIGEST.getFirst()));
    }

    @Test
    void draws_all_where_there_are_fewer() {
        assertThat(draw(42, 100, TEN).drawn()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void refuses_a_size_nobody_can_look_for(int size) {
        spec.given()
                .when(draw(42, size, TEN))
                .thenRefused(SampleRefusal.SIZE_OUT_OF_RANGE, Map.of("field", "size", "most", 100));
    }

    @Test
    void refuses_where_nothing_was_recorded() {
        spec.given().when(draw(42, 3, List.of())).thenRefused(SampleRefusal.NOTHING_TO_DRAW);
    }

    @Test
    void stays_quiet_when_it_is_drawn_already() {
        spec.given(DRAWN).when(draw(42, 3, TEN)).thenNothing();
    }

    private static DrawSample draw(long seed, int size, List<DrawnPresence> known) {
        return new DrawSample(SAMPLE, MISSION, seed, size, 900, known, DAY);
    }
}
