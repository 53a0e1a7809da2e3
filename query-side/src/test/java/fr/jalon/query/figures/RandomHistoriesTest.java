package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Role;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.figures.Explanation.MonthCount;
import fr.jalon.query.figures.Figure.Breakdown;
import fr.jalon.query.figures.Figure.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Random histories against a naive recomputation, and the same rows however the history is handed over. */
class RandomHistoriesTest {

    private static final int HISTORIES = 200;
    private static final Instant BEGINNING = Instant.parse("2024-01-02T08:00:00Z");
    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);

    private final FiguresBench bench = new FiguresBench(Instant.parse("2025-01-15T09:00:00Z"));

    @Test
    void figures_agree_with_a_naive_recomputation_for_any_day_and_position() {
        for (int seed = 1; seed <= HISTORIES; seed++) {
            RandomHistory random = told(seed);
            inBatches(bench.history(), random);
            for (int i = 0; i < 3; i++) {
                agrees(seed, random.anyDay(), i == 0 ? bench.head() : random.below((int) bench.head() + 1));
            }
        }
    }

    @Test
    void any_batches_and_any_replay_give_the_same_rows() {
        for (int seed = 1; seed <= 40; seed++) {
            RandomHistory random = told(seed);
            bench.history().forEach(recorded -> bench.apply(List.of(recorded)));
            List<String> oneByOne = bench.rows();
            assertThat(oneByOne).hasSizeGreaterThan(30);

            bench.projection.apply(bench.history().subList(5, 40));
            assertThat(bench.rows()).as("handed over twice, seed " + seed).isEqualTo(oneByOne);

            TestDatabase.empty(bench.projection);
            assertThat(bench.rows()).isEmpty();
            inBatches(bench.history(), random);
            assertThat(bench.rows()).as("in batches, seed " + seed).isEqualTo(oneByOne);
        }
    }

    private RandomHistory told(int seed) {
        bench.clear();
        RandomHistory random = new RandomHistory(seed);
        take(World.launched());
        World.definitions().forEach((indicator, definition) -> take(World.defined(indicator, 1, definition)));
        for (int i = 0; i < 90; i++) {
            random.took(take(random.next()));
        }
        return random;
    }

    private Recorded<DomainEvent> take(DomainEvent event) {
        return bench.take(event, BEGINNING.plusSeconds(7200 * bench.head()));
    }

    private void inBatches(List<Recorded<DomainEvent>> history, RandomHistory random) {
        List<Recorded<DomainEvent>> left = new ArrayList<>(history);
        while (!left.isEmpty()) {
            List<Recorded<DomainEvent>> batch = left.subList(0, Math.min(left.size(), 1 + random.below(40)));
            bench.apply(List.copyOf(batch));
            batch.clear();
        }
    }

    private void agrees(int seed, LocalDate on, long position) {
        NaiveFigures naive = new NaiveFigures(bench.history(), position);
        Asked asked = new Asked(on, null, position);
        Progress progress = bench.figures.progress(COORDINATOR, PROGRAMME, asked);
        assertThat(progress.figures().stream().map(Figure::indicator))
                .containsExactlyElementsOf(naive.definitions().keySet());
        for (Figure figure : progress.figures()) {
            IndicatorDefinition definition =
                    java.util.Objects.requireNonNull(naive.definitions().get(figure.indicator()));
            String about = figure.indicator() + " on " + on + " at " + position + ", seed " + seed;
            assertThat(figure.value()).as(about).isEqualTo(naive.value(definition, on, _ -> true));
            assertThat(figure.upper() - figure.value())
                    .as(about)
                    .isEqualTo(heads(figure) * naive.unnamed(on, _ -> true));
            assertThat(figure.breakdown().isEmpty()).as(about).isEqualTo(inNoParts(figure));
            figure.breakdown().forEach(breakdown -> agrees(about, breakdown, figure, naive, definition, on));
            if (position == bench.head()) {
                explains(about, figure, asked);
            }
        }
    }

    /** Estimates repeat what they are made from, and a pathway's steps take place in no territory. */
    private static boolean inNoParts(Figure figure) {
        return switch (figure.indicator()) {
            case "children-concerned", "parents-trained", "co-animations", "solo-animations" -> true;
            default -> false;
        };
    }

    private static long heads(Figure figure) {
        return switch (figure.indicator()) {
            case "families-reached", "families-followed", "adults-reached" -> 1;
            case "children-concerned" -> 2;
            default -> 0;
        };
    }

    private static void agrees(
            String about,
            Breakdown breakdown,
            Figure figure,
            NaiveFigures naive,
            IndicatorDefinition definition,
            LocalDate on) {
        for (Cell cell : breakdown.cells()) {
            Predicate<NaiveFigures.Event> scope = switch (cell.name()) {
                case "Nord" -> event -> event.territories().contains(World.NORTH);
                case "Sud" -> event -> event.territories().contains(World.SOUTH);
                case "Quartier prioritaire" -> event -> event.area().equals("PRIORITY_NEIGHBOURHOOD");
                case "Hors quartier prioritaire" -> event -> event.area().equals("ELSEWHERE");
                default -> event -> event.area().equals("UNKNOWN");
            };
            assertThat(cell.value()).as(about + " in " + cell.name()).isEqualTo(naive.value(definition, on, scope));
            if (breakdown.by().equals("workshop-territory")) {
                assertThat(cell.upper() - cell.lower())
                        .as(about + " in " + cell.name())
                        .isEqualTo(heads(figure) * naive.unnamed(on, scope));
            }
        }
    }

    /** Counting the listed rows, page by page, gives the figure; so do the months. */
    private void explains(String about, Figure figure, Asked asked) {
        long listed = 0;
        long leftOut = 0;
        Explanation explanation = explained(figure, asked, 0);
        for (int page = 0;
                page * 20L
                        < Math.max(pages(explanation).total(), left(explanation).total());
                page++) {
            Explanation part = explained(figure, asked, page);
            listed += pages(part).rows().stream()
                    .mapToLong(Explanation.CountedUnitRow::weight)
                    .sum();
            leftOut += left(part).rows().size();
        }
        assertThat(explanation.each().longValueExact() * listed).as(about).isEqualTo(figure.value());
        assertThat(explanation.count()).as(about).isEqualTo(figure.value());
        assertThat(explanation.months().stream().mapToLong(MonthCount::count).sum())
                .as(about)
                .isEqualTo(figure.value());
        assertThat(leftOut)
                .as(about)
                .isEqualTo(explanation.exclusions().stream()
                        .mapToLong(Explanation.Exclusion::lower)
                        .sum());
    }

    private Explanation explained(Figure figure, Asked asked, int page) {
        return bench.figures.explanation(
                COORDINATOR, PROGRAMME, new IndicatorId(figure.indicator()), asked, new Paging(page, page, 20));
    }

    private static Page<Explanation.CountedUnitRow> pages(Explanation explanation) {
        return java.util.Objects.requireNonNull(explanation.counted());
    }

    private static Page<Explanation.LeftOutRow> left(Explanation explanation) {
        return java.util.Objects.requireNonNull(explanation.leftOut());
    }
}
