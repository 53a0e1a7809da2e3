package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Changes.Cause;
import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.figures.Changes.Kind;
import fr.jalon.query.figures.Compared.Point;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Between any two moments of random histories, the parts of every gap add up to it, and their facts to the parts. */
class RandomChangesTest {

    private static final int HISTORIES = 100;
    private static final Instant BEGINNING = Instant.parse("2024-01-02T08:00:00Z");
    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);

    private final FiguresBench bench = new FiguresBench(Instant.parse("2025-01-15T09:00:00Z"));

    @Test
    void the_parts_of_every_gap_add_up_to_it_exactly() {
        for (int seed = 1; seed <= HISTORIES; seed++) {
            RandomHistory random = told(seed);
            for (int i = 0; i < 4; i++) {
                Point from = new Point(random.anyDay(), 10L + random.below((int) bench.head() - 9));
                Point to = new Point(random.anyDay(), 10L + random.below((int) bench.head() - 9));
                addsUp("seed " + seed + ", " + from + " to " + to, new Compared(from, to), i == 0);
            }
        }
    }

    private void addsUp(String about, Compared compared, boolean downToFacts) {
        Changes changes =
                bench.figures.changes(COORDINATOR, PROGRAMME, compared).orElseThrow();
        assertThat(changes.figures()).as(about).hasSize(9);
        for (Change change : changes.figures()) {
            String which = about + ", " + change.indicator();
            assertThat(Objects.requireNonNull(change.before()).value())
                    .as(which)
                    .isEqualTo(value(change, changes.from()));
            assertThat(change.now().value()).as(which).isEqualTo(value(change, changes.to()));
            assertThat(change.causes().stream()
                            .mapToLong(RandomChangesTest::count)
                            .sum())
                    .as(which)
                    .isEqualTo(change.gap())
                    .isEqualTo(change.now().value() - change.before().value());
            assertThat(change.causes())
                    .as(which)
                    .filteredOn(cause -> cause.kind() == Kind.NEW || cause.kind() == Kind.ENTERED_LATER)
                    .allSatisfy(cause -> assertThat(count(cause)).isNotNegative());
            if (downToFacts) {
                sameByItsFacts(which, change, compared);
            }
        }
    }

    private void sameByItsFacts(String about, Change change, Compared compared) {
        ChangedFacts facts = bench.figures
                .changedFacts(COORDINATOR, PROGRAMME, new IndicatorId(change.indicator()), compared)
                .orElseThrow();
        for (int i = 0; i < change.causes().size(); i++) {
            ChangedFacts.Part part = facts.parts().get(i);
            assertThat(part.count() * facts.each().longValueExact())
                    .as(about)
                    .isEqualTo(count(change.causes().get(i)));
            assertThat(part.lines()).as(about).hasSize((int) part.units());
            assertThat(part.lines())
                    .as(about)
                    .allSatisfy(line -> assertThat(line.facts()).isNotEmpty());
        }
    }

    private long value(Change change, Changes.Side side) {
        return bench
                .figures
                .progress(COORDINATOR, PROGRAMME, new Asked(side.on(), null, side.position()))
                .figures()
                .stream()
                .filter(figure -> figure.indicator().equals(change.indicator()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static long count(Cause cause) {
        return Objects.requireNonNull(cause.count());
    }

    private RandomHistory told(int seed) {
        bench.clear();
        RandomHistory random = new RandomHistory(seed);
        take(World.launched());
        World.definitions().forEach((indicator, definition) -> take(World.defined(indicator, 1, definition)));
        for (int i = 0; i < 90; i++) {
            random.took(take(random.next()));
        }
        bench.apply(bench.history());
        return random;
    }

    private Recorded<DomainEvent> take(DomainEvent event) {
        return bench.take(event, BEGINNING.plusSeconds(7200 * bench.head()));
    }
}
