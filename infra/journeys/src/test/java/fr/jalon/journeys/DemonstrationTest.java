package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Order(5)
class DemonstrationTest {

    private static final Map<String, String> NOW = Map.of(
            "sessions-completed", "10 of 15",
            "families-reached", "81-82 of 108",
            "families-followed", "50-51 of 60 (at first 65)",
            "adults-reached", "85-86 of 108",
            "children-concerned", "162-164 of 216",
            "children-present", "351",
            "parents-trained", "1 of 1",
            "co-animations", "4 of 4",
            "solo-animations", "2 of 4");

    private static final Map<String, String> JUNE_2024_AS_RELEASED = Map.of(
            "sessions-completed", "7 of 15",
            "families-reached", "52 of 108",
            "families-followed", "35 of 65",
            "adults-reached", "55 of 108",
            "children-concerned", "104 of 216",
            "children-present", "237",
            "parents-trained", "1 of 1",
            "co-animations", "3 of 4",
            "solo-animations", "0 of 4");

    private static final Map<String, String> JUNE_2024_AS_KNOWN_NOW = Map.of(
            "sessions-completed", "7 of 15",
            "families-reached", "53 of 108",
            "families-followed", "34 of 65",
            "adults-reached", "56 of 108",
            "children-concerned", "106 of 216",
            "children-present", "237",
            "parents-trained", "1 of 1",
            "co-animations", "3 of 4",
            "solo-animations", "0 of 4");

    private final Demonstration demonstration = Products.demonstration();

    @AfterAll
    static void nobody_else_needs_it() {
        ProductProcess.isDoneWith(Products.demonstration().address());
    }

    @Test
    void gives_the_figures_of_its_day() {
        assertThat(demonstration.progress("").get("complete").asBoolean()).isTrue();
        assertThat(demonstration.figures("2025-03-17")).isEqualTo(NOW);
    }

    @Test
    void gives_the_figures_of_a_day_in_the_past_as_known_then_and_as_known_now() {
        assertThat(demonstration.figures("2024-06-30", "2024-07-05")).isEqualTo(JUNE_2024_AS_RELEASED);
        assertThat(demonstration.figures("2024-06-30")).isEqualTo(JUNE_2024_AS_KNOWN_NOW);
    }

    @Test
    void its_records_were_taken_in_as_the_story_goes() {
        var then = demonstration.progress("?on=2024-06-30&knownAt=2024-07-05");
        assertThat(then.get("position").asLong()).isLessThan(demonstration.told());
        assertThat(demonstration.progress("?knownAt=2023-01-08").get("position").asLong())
                .isZero();
        var released =
                demonstration.progress("?position=" + then.get("position").asLong());
        assertThat(LocalDate.ofInstant(Instant.parse(released.get("knownAt").asString()), ZoneId.of("Europe/Paris")))
                .isEqualTo("2024-07-05");
    }

    @Test
    void its_clock_stands_on_its_day_and_runs_on() {
        var first = demonstration.progress("");
        assertThat(first.get("on").asString()).isEqualTo("2025-03-17");
        var then = Instant.parse(first.get("knownAt").asString());
        assertThat(then).isBetween("2025-03-17T07:30:00Z", "2025-03-17T21:00:00Z");
        assertThat(Instant.parse(demonstration.progress("").get("knownAt").asString()))
                .isAfter(then);
    }

    @Test
    void the_funder_sees_what_was_released_last() {
        var answer = demonstration.as("financeur").get("/api/programmes/" + demonstration.programme() + "/progress");
        assertThat(answer.json().get("on").asString()).isEqualTo("2024-12-31");
    }

    @Test
    void killed_half_way_it_is_not_ready_and_the_next_start_completes_it_without_duplicates() {
        var interrupted = Products.interruptedDemonstration();
        assertThat(interrupted.killedAt()).isBetween(300L, demonstration.told() - 1);
        assertThat(interrupted.readiness()).isEqualTo(503);
        assertThat(interrupted.demonstration().told()).isEqualTo(demonstration.told());
        assertThat(interrupted.demonstration().figures("2025-03-17")).isEqualTo(NOW);
        assertThat(interrupted.demonstration().figures("2024-06-30", "2024-07-05"))
                .isEqualTo(JUNE_2024_AS_RELEASED);
        assertThat(interrupted.demonstration().figures("2024-06-30")).isEqualTo(JUNE_2024_AS_KNOWN_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "coordinatrice, /aujourdhui",
        "coordinatrice, /sessions",
        "coordinatrice, /sessions/nouvelle",
        "coordinatrice, /familles",
        "coordinatrice, /programmes",
        "coordinatrice, /mot-de-passe",
        "coordinatrice, /n-existe-pas",
        "animation, /aujourdhui",
        "animation, /sessions/nouvelle",
        "financeur, /projets",
        "auditeur, /historique",
        "admin, /comptes"
    })
    void every_page_says_that_its_date_is_the_demonstrations(String account, String page) {
        var document = Visitor.signedIn(demonstration, account).open(page);
        assertThat(document.select("p.demo").text()).isEqualTo("date de démonstration : lundi 17 mars 2025");
    }

    @Test
    void a_refused_form_and_one_that_is_no_longer_valid_say_it_too() {
        var coordinator = Visitor.signedIn(demonstration, "coordinatrice");
        var form = "form[action='/commands/people/professionals']";
        var refused = coordinator.refused(coordinator.open("/professionnels"), form, Map.of());
        assertThat(refused.select("p.demo").text()).isEqualTo("date de démonstration : lundi 17 mars 2025");
        var expired = coordinator.refused(coordinator.open("/professionnels"), form, Map.of("_csrf", "vieux"));
        assertThat(expired.select("h1").text()).isEqualTo("Ce formulaire n’est plus valable");
        assertThat(expired.select("p.demo").text()).isEqualTo("date de démonstration : lundi 17 mars 2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session.cancelled",
                "session.parent-waitlisted",
                "session.parent-promoted",
                "session.attendance-corrected",
                "session.people-counted-without-name",
                "programme.target-revised",
                "programme.figures-released",
                "pathway.co-animation-recorded"
            })
    void its_story_has_life_in_it_and_every_record_says_that_it_is_a_story(String nature) {
        var auditor = Visitor.signedIn(demonstration, "auditeur");
        var found = auditor.open("/historique?nature=" + nature);
        var record =
                auditor.open(found.expectFirst("a[href~=^/historique/\\d+$]").attr("href"));
        assertThat(record.select("dt:contains(Nature) + dd").text()).startsWith(nature);
        assertThat(record.select("dt:contains(Origine) + dd").text()).isEqualTo("Démonstration");
    }

    @Test
    void the_start_ends_with_the_address_and_the_accounts_and_not_before_all_is_told() {
        var interrupted = Products.interruptedDemonstration();
        assertThat(interrupted.saidBefore()).noneMatch(line -> line.contains("Jalon est prêt"));
        assertThat(String.join("\n", interrupted.demonstration().said()))
                .contains(
                        "Jalon est prêt : " + interrupted.demonstration().address(),
                        "coordinatrice   animation   financeur   auditeur   admin");
    }

    @Test
    void the_sign_in_page_shows_the_accounts() {
        var document = Visitor.on(demonstration).open("/connexion");
        assertThat(document.select("p.demo").text()).startsWith("date de démonstration");
        assertThat(document.select("dl.facts code").eachText())
                .containsExactly("coordinatrice", "animation", "financeur", "auditeur", "admin");
    }
}
