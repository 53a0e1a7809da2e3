package fr.jalon.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventSamples;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.ViewName;
import fr.jalon.query.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view takes every event there is, with all its parts and with the least it can carry, and a rebuild gives the same rows. */
class ViewsFromSamplesTest {
    private static final PageBench PAGES = new PageBench(false);

    static Stream<String> views() {
        return PAGES.projections().stream().map(Projection::name);
    }

    @ParameterizedTest
    @MethodSource("views")
    void takes_every_sample_and_builds_the_same_rows_again(String view) {
        Projection projection = PAGES.projection(view);
        List<Recorded<DomainEvent>> samples = samples();
        TestDatabase.empty(projection);
        projection.apply(samples);
        List<String> inOneBatch = rows(projection);
        assertThat(inOneBatch).isNotEmpty();

        TestDatabase.empty(projection);
        assertThat(rows(projection)).isEmpty();
        samples.forEach(sample -> projection.apply(List.of(sample)));
        assertThat(rows(projection)).isEqualTo(inOneBatch);
    }

    /** It would not be handed it: whatever it would do then is missing from the product. */
    @ParameterizedTest
    @MethodSource("views")
    void asks_nothing_of_the_database_for_an_event_it_is_not_about(String view) {
        Projection projection = PAGES.projection(view);
        List<Recorded<DomainEvent>> others = samples().stream()
                .filter(sample -> projection.about().stream().noneMatch(about -> about.isInstance(sample.event())))
                .toList();
        int before = PAGES.connections();
        others.forEach(sample -> projection.apply(List.of(sample)));
        assertThat(PAGES.connections()).isEqualTo(before);
    }

    @Test
    void every_table_is_one_view_s_alone_with_a_key_and_every_view_can_be_named() {
        List<String> owned = PAGES.projections().stream()
                .flatMap(view -> view.tables().stream())
                .toList();
        List<String> there = TestDatabase.jdbc().sql("""
            select t.table_name from information_schema.tables t where t.table_schema = 'views'
                and exists (select from information_schema.table_constraints c where c.table_schema = 'views'
                    and c.table_name = t.table_name and c.constraint_type = 'PRIMARY KEY')\
            """).query(String.class).list();
        there.removeAll(TestDatabase.OF_THE_PLATFORM);
        there.removeIf(table -> table.startsWith("flyway_"));
        assertThat(owned).containsExactlyInAnyOrderElementsOf(there);
        assertThat(Stream.concat(views(), Stream.of(ViewName.UPKEEP.key())))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ViewName.values()).map(ViewName::key).toList());
    }

    @Test
    void what_a_view_says_of_its_indexes_is_so() {
        assertThat(TestDatabase.jdbc()
                        .sql("select indexname from pg_indexes where schemaname = 'views'")
                        .query(String.class)
                        .list())
                .containsAll(PAGES.projections().stream()
                        .flatMap(view -> view.indexesForReaders().stream())
                        .toList());
    }

    private static List<Recorded<DomainEvent>> samples() {
        List<Recorded<DomainEvent>> recorded = new ArrayList<>();
        EventSamples.all().stream()
                // What takes a whole pathway away comes first, so that a view is left with rows to compare.
                .sorted(Comparator.comparing(sample -> !(sample.full() instanceof RecruitmentWithdrawn)))
                .flatMap(sample -> Stream.of(sample.full(), sample.minimal()).distinct())
                .forEach(event -> {
                    long position = recorded.size() + 1L;
                    recorded.add(new Recorded<>(
                            position,
                            Instant.parse("2025-03-17T08:00:00Z"),
                            new EventId("event-" + position),
                            "stream",
                            position,
                            Map.of(),
                            event));
                });
        return recorded;
    }

    private static List<String> rows(Projection view) {
        return view.tables().stream()
                .flatMap(
                        table -> TestDatabase.jdbc()
                                .sql("select t::text from views." + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .toList();
    }
}
