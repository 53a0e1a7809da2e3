package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stories any deployment must be able to tell. */
abstract class Journeys {

    abstract Product product();

    @Test
    void says_that_it_is_up_to_anybody() {
        assertThat(product().nobody().get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
        assertThat(product().nobody().get("/actuator/health/liveness").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void turns_away_who_is_not_signed_in() {
        var reading = product().nobody().get("/api/programmes");
        assertThat(reading.status()).isEqualTo(401);
        assertThat(reading.json().get("code").asString()).isEqualTo("access.sign-in-required");

        var writing = product().nobody().command("/commands/organisations", "{}");
        assertThat(writing.status()).isEqualTo(401);
        assertThat(writing.json().get("code").asString()).isEqualTo("access.sign-in-required");
    }

    @Test
    void turns_away_a_wrong_password() {
        var guessing = Caller.named(product().address(), FirstAdministrator.NAME, "Ce-Nest-Pas-Le-Bon-1");
        assertThat(guessing.get("/api/programmes").status()).isEqualTo(401);
    }

    @Test
    void every_process_knows_who_signed_in() {
        for (int asked = 0; asked < 4; asked++) {
            assertThat(product().administrator().get("/api/programmes").status())
                    .isNotEqualTo(401);
            assertThat(product()
                            .administrator()
                            .command("/commands/organisations", "{}")
                            .status())
                    .isNotEqualTo(401);
        }
    }

    @Test
    void the_administrator_registers_an_organisation_and_sending_it_again_changes_nothing() {
        var json = """
            {"name": "Association du parcours", "kind": "ASSOCIATION"}\
            """;
        var key = "organisation-" + product().address().getPort();
        var first = product().administrator().command("/commands/organisations", json, key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.id()).startsWith("organisation-");

        var again = product().administrator().command("/commands/organisations", json, key);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.token()).isEqualTo(first.token());
    }

    @Test
    void somebody_signs_in_sends_a_form_and_reads_the_page_it_leads_to() {
        var coordinator = Visitor.signedIn(
                product(), Association.in(product(), "ASSOCIATION").open("COORDINATOR"));
        var asked = coordinator.open("/professionnels");
        var form = "form[action='/commands/people/professionals']";
        var refused = coordinator.refused(asked, form, Map.of());
        assertThat(refused.select("[role=alert]").text()).isNotBlank();
        assertThat(refused.select("button").text()).isEqualTo("Envoyer à nouveau");

        var team =
                coordinator.fillIn(asked, form, Map.of("firstName", "Awa", "lastName", "Diop", "status", "EMPLOYEE"));
        assertThat(team.text()).contains("Awa Diop");
    }

    @Test
    void tells_how_far_behind_its_views_are() {
        assertThat(product().administrator().get("/actuator/prometheus").body())
                .contains(
                        "jalon_history_head",
                        "jalon_view_lag_positions{application=\"jalon\",view=\"figures\"}",
                        "jalon_view_lag_seconds{application=\"jalon\",view=\"figures\"}",
                        "jalon_letters_parked{application=\"jalon\",view=\"figures\"}",
                        "eventProcessor_successCounter");
        assertThat(product().nobody().get("/actuator/prometheus").status()).isEqualTo(401);
    }

    @TestFactory
    Stream<DynamicTest> a_yapp_programme_runs_end_to_end() {
        return new YappStory(product()).chapters();
    }
}
