package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PATHWAY;
import static fr.jalon.query.figures.World.PROGRAMME;
import static fr.jalon.query.figures.World.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure.Sum;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Reach;
import fr.jalon.events.value.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One thing is counted once, and is never both counted and left out. */
class CountedOnceTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 20);
    private static final Instant IN_JUNE = Instant.parse("2024-06-01T08:00:00Z");
    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);

    private final FiguresBench bench = new FiguresBench(Instant.parse("2025-01-15T09:00:00Z"));

    @BeforeEach
    void a_programme() {
        bench.record(World.launched(), IN_JUNE);
        World.definitions()
                .forEach((indicator, definition) -> bench.record(World.defined(indicator, 1, definition), IN_JUNE));
    }

    @Test
    void a_session_held_in_two_territories_adds_one_to_a_sum_and_one_to_each_territory() {
        var sum = new IndicatorDefinition(
                new Label("Sessions"),
                new Label("Toutes les sessions terminées, additionnées."),
                CountedUnit.SESSIONS,
                Reach.DIRECT,
                new Sum("session-completed"));
        bench.record(World.defined("sessions-added-up", 1, sum), IN_JUNE);
        bench.record(World.completed("1", List.of(NORTH, SOUTH), 2, 2, MAY), IN_JUNE);

        Figure figure = bench.figures.progress(COORDINATOR, PROGRAMME, Asked.now()).figures().stream()
                .filter(each -> each.indicator().equals("sessions-added-up"))
                .findFirst()
                .orElseThrow();
        assertThat(figure.value()).isEqualTo(1);
        assertThat(figure.breakdown().getFirst().cells())
                .extracting(Figure.Cell::value)
                .containsExactly(1L, 1L);
        assertThat(figure.sumMayExceedTotal()).isTrue();
        assertThat(figure.sumSentence())
                .isEqualTo("Une même session peut être comptée dans plusieurs territoires : leur somme peut dépasser"
                        + " le total.");
        Explanation explanation = explained("sessions-added-up");
        assertThat(explanation.value()).isEqualTo(1);
        assertThat(explanation.count()).isEqualTo(1);
    }

    @Test
    void a_step_that_counts_at_last_is_no_longer_left_out_but_was_when_known_before() {
        bench.record(coAnimation(1, NotCounted.SESSION_NOT_COMPLETED), IN_JUNE);
        bench.record(coAnimation(2, NotCounted.NO_EMPLOYEE), IN_JUNE);
        long before = bench.head();
        bench.record(coAnimation(2, null), IN_JUNE);

        Explanation now = explained("co-animations");
        assertThat(now.value()).isEqualTo(1);
        assertThat(now.exclusions()).isEmpty();
        Explanation then = bench.figures.explanation(
                COORDINATOR,
                PROGRAMME,
                new IndicatorId("co-animations"),
                new Asked(null, null, before),
                Paging.first());
        assertThat(then.value()).isZero();
        assertThat(then.exclusions()).extracting(Explanation.Exclusion::reason).containsExactly("no-employee");
    }

    private Explanation explained(String indicator) {
        return bench.figures.explanation(
                COORDINATOR, PROGRAMME, new IndicatorId(indicator), Asked.now(), Paging.first());
    }

    private static CoAnimationRecorded coAnimation(int together, @Nullable NotCounted notCounted) {
        return new CoAnimationRecorded(
                PATHWAY,
                new PersonId("person-awa"),
                CARRIER,
                PROGRAMME,
                World.session("1"),
                together,
                2,
                notCounted,
                MAY);
    }
}
