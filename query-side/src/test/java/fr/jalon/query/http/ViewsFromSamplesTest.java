package fr.jalon.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventSamples;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.value.EventId;
import fr.jalon.query.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view takes every event there is, with all its parts and with the least it can carry, and a rebuild gives the same rows. */
class ViewsFromSamplesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final Map<String, List<String>> TABLES = Map.ofEntries(
            Map.entry(
                    "session",
                    List.of(
                            "session",
                            "session_workshop",
                            "session_team",
                            "session_held_team",
                            "session_enrolment",
                            "session_attendance")),
            Map.entry("person", List.of("person")),
            Map.entry("newcomer", List.of("newcomer")),
            Map.entry("family", List.of("family", "family_adult", "family_child")),
            Map.entry("programme-choice", List.of("programme_choice", "programme_choice_part")),
            Map.entry("figure-note", List.of("figure_note")),
            Map.entry("organisation", List.of("organisation")),
            Map.entry("account", List.of("account", "account_scope", "account_step")),
            Map.entry("pathway", List.of("pathway", "pathway_step")),
            Map.entry("sheet", List.of("sheet_workshop", "sheet_line")),
            Map.entry(
                    "to-tell",
                    List.of("tell_session", "tell_workshop", "tell_place", "tell_phone", "tell_change", "tell_line")),
            Map.entry(
                    "rights",
                    List.of(
                            "rights_person",
                            "rights_notice",
                            "rights_request",
                            "rights_copy",
                            "rights_contact",
                            "rights_retention",
                            "rights_session")),
            Map.entry("list-export", List.of("list_export")),
            Map.entry("sensitive-file", List.of("sensitive_file", "sensitive_opening")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session",
                "person",
                "newcomer",
                "family",
                "programme-choice",
                "figure-note",
                "organisation",
                "account",
                "pathway",
                "sheet",
                "to-tell",
                "rights",
                "list-export",
                "sensitive-file"
            })
    void takes_every_sample_and_builds_the_same_rows_again(String view) {
        Projection projection = PAGES.projection(view);
        List<Recorded<DomainEvent>> samples = samples();
        projection.reset();
        projection.apply(samples);
        List<String> inOneBatch = rows(view);
        assertThat(inOneBatch).isNotEmpty();

        projection.reset();
        assertThat(rows(view)).isEmpty();
        samples.forEach(sample -> projection.apply(List.of(sample)));
        assertThat(rows(view)).isEqualTo(inOneBatch);
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

    private static List<String> rows(String view) {
        return TABLES.getOrDefault(view, List.of()).stream()
                .flatMap(
                        table -> TestDatabase.jdbc()
                                .sql("select t::text from views." + table + " t order by 1")
                                .query(String.class)
                                .list()
                                .stream())
                .toList();
    }
}
