package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is rare and within the rules is taken, shown again as it was sent, and sets no view's letters aside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeButRightTest {

    private final Watched product = Products.watched();
    private final World world = Products.addedTo();
    private String programme = "";
    private String territory = "";

    @BeforeAll
    void a_programme_of_many_years() {
        var launched = world.say(
                "/commands/programmes",
                Map.of(
                        "from",
                        "2024-01-01",
                        "to",
                        "2028-12-31",
                        "territories",
                        List.of(Map.of("name", "L’Haÿ-les-Roses — Œuvre n° 1 «\u00a0Été\u00a0»")),
                        "funders",
                        List.of()));
        programme = launched.id();
        territory = launched.json().get("territories").get(0).asString();
    }

    static Stream<String> names() {
        return Stream.of(
                "Ng",
                "É",
                "Zoë-Maëlle d’Arc O’Brien",
                "N’Diaye",
                "王小明",
                "مريم بنت محمد",
                "Łukasz Żółć",
                "Ångström",
                "A\u030angstro\u0308m",
                "Ирина",
                "नेहा",
                "👩‍👧‍👦",
                "null",
                "undefined",
                "True",
                "0",
                "<b>Awa</b>",
                "'; drop table events.domain_event; --",
                "{{7*7}}${7*7}#{7*7}",
                "=SUM(A1:A9)",
                "../../etc/passwd",
                "%s%n%x",
                "x".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_kept_as_it_was_typed(String name) {
        var family = world.say(
                "/commands/families",
                Map.of(
                        "adults", List.of(Map.of("firstName", name, "lastName", name, "linkToChild", "MOTHER")),
                        "children", List.of(Map.of("firstName", name, "birthMonth", "2024-02"))));

        var page = world.pages("COORDINATOR")
                .get("/familles/" + family.id() + "?after=" + family.token().orElseThrow());

        assertThat(page.status()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).text()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T09:00, 2024-02-29T11:00, leap day",
        "2028-02-29T09:00, 2028-02-29T11:00, leap day to come",
        "2025-03-17T00:00, 2025-03-17T02:00, midnight",
        "2025-03-17T22:00, 2025-03-18T00:00, until midnight",
        "2025-03-30T02:30, 2025-03-30T04:00, an hour that was left out in spring",
        "2025-03-30T01:30, 2025-03-30T02:30, until an hour that was left out",
        "2024-10-27T02:30, 2024-10-27T03:30, an hour that came twice in autumn",
        "2024-12-31T23:00, 2025-01-01T00:30, over the end of the year",
        "2024-12-30T10:00, 2024-12-30T12:00, the first week of the next year",
        "2025-03-17T10:00:59.999999999, 2025-03-17T12:00:00, parts of a second"
    })
    void an_hour_that_comes_rarely_is_an_hour(String start, String end, String why) {
        var session = world.say(
                "/commands/sessions",
                Map.of(
                        "programme",
                        programme,
                        "strand",
                        World.LEFT_OUT,
                        "name",
                        "Session : " + why,
                        "workshops",
                        List.of(workshop(start, end))));

        var page = world.pages("COORDINATOR")
                .get("/sessions/" + session.id() + "?after=" + session.token().orElseThrow());

        assertThat(page.status()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).text()).contains(why);
    }

    private Map<String, Object> workshop(String start, String end) {
        return Map.of("place", "Salle n° 1", "territory", territory, "start", start, "end", end, "team", List.of());
    }

    @Test
    void a_wording_may_be_as_long_as_its_description_says() {
        var name = "Œ".repeat(200);
        var session = world.say(
                "/commands/sessions",
                Map.of(
                        "programme",
                        programme,
                        "strand",
                        World.LEFT_OUT,
                        "name",
                        name,
                        "workshops",
                        List.of(workshop("2025-03-17T09:00", "2025-03-17T11:00"))));

        assertThat(world.pages("COORDINATOR")
                        .get("/sessions/" + session.id() + "?after="
                                + session.token().orElseThrow())
                        .body())
                .contains(name);
    }

    @AfterAll
    void every_view_took_it_all() {
        await().untilAsserted(() ->
                assertThat(product.texts("""
                    select v.view from views.view_position v
                     where v.position < (select max(position) from events.event_position where position <= %s)\
                    """.formatted(world.position()))).isEmpty());
        // Another story has the table of families refuse one on purpose, by a constraint called not_now.
        assertThat(product.texts("""
            select l.sequence_identifier from views.dead_letter l where not exists (
                select from views.dead_letter c where c.sequence_identifier = l.sequence_identifier
                    and c.cause_message like '%not_now%')\
            """)).isEmpty();
    }
}
