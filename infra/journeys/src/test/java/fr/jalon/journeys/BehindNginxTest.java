package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The proxy's file of {@code infra/compose}, as nginx itself reads it, before two command processes and a query process. */
class BehindNginxTest {

    private static Caller administrator;
    private static URI door;

    @BeforeAll
    static void open_the_door() {
        if (System.getenv("CI") == null) {
            assumeThat(Nginx.PROGRAM).as("nginx is Debian's nginx-light").exists();
        }
        var split = Products.split();
        door = Nginx.open(split.commands(), split.queries());
        administrator = Caller.named(door, FirstAdministrator.NAME, FirstAdministrator.PASSWORD);
    }

    @Test
    void commands_go_to_the_command_processes_and_what_they_did_is_read_from_the_query_process() {
        for (var number = 0; number < 6; number++) {
            var done = administrator.command(
                    "/commands/organisations",
                    "{\"name\": \"Derrière le relais %d\", \"kind\": \"ASSOCIATION\"}".formatted(number));
            assertThat(done.status()).as(done.body()).isEqualTo(201);
            var read = administrator.getAfter(done, "/api/programmes");
            assertThat(read.status()).as(read.body()).isNotIn(404, 502, 503);
        }
    }

    @Test
    void who_is_not_signed_in_is_turned_away_by_both_sides() {
        assertThat(Caller.nobody(door).get("/api/programmes").status()).isEqualTo(401);
        assertThat(Caller.nobody(door).command("/commands/organisations", "{}").status())
                .isEqualTo(401);
    }

    @Test
    void health_is_answered_outside_and_the_rest_of_the_operators_side_is_not() {
        assertThat(Caller.nobody(door).get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
        assertThat(administrator.getText("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(administrator.getText("/actuator").status()).isEqualTo(404);
    }

    @Test
    void a_page_signs_in_and_opens_through_it() {
        var product = new Behind(door, administrator);
        var page = Visitor.signedIn(product, new Account("", FirstAdministrator.NAME, FirstAdministrator.PASSWORD))
                .open("/comptes");
        assertThat(page.select("h1").text()).isEqualTo("Comptes et accès");
    }

    @Test
    void a_body_that_is_too_large_is_refused_at_the_door() {
        assertThat(administrator
                        .command("/commands/organisations", "{\"name\": \"" + "a".repeat(3_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    private record Behind(URI address, Caller administrator) implements Product {}
}
