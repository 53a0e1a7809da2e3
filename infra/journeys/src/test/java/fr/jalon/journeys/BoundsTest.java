package fr.jalon.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How much is taken in at once, and how much is handed out, whatever is asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundsTest {

    private static final List<String> NUMBERS = List.of("2147483647", "99999999999999999999", "-1");

    private final World world = Products.leftAsItIs();

    @Test
    void two_megabytes_are_refused_to_a_program_in_json() {
        var answer = world.caller("COORDINATOR")
                .send(
                        "POST",
                        "/commands/families",
                        "application/json",
                        ("{\"homeArea\":\"" + "a".repeat(2_000_000) + "\"}").getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("code").asString()).isEqualTo("request.too-large");
        assertThat(answer.json().get("detail").asString()).isEqualTo("Ce qui a été envoyé est trop volumineux.");
    }

    @Test
    void and_to_a_person_by_form_on_a_page() {
        var answer = world.pages("COORDINATOR")
                .form("/familles/nouvelle", "/commands/families", Map.of("homeArea", "a".repeat(2_100_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).startsWith("text/html");
        assertThat(answer.body()).contains("<html lang=\"fr\">", "dépasse la taille permise");
    }

    @Test
    void a_list_of_facts_has_five_hundred_rows_at_most_however_many_are_asked_for() {
        var at = "/api/programmes/" + world.id("programme") + "/figures/families-reached?page=0&size=";

        assertThat(world.caller("COORDINATOR").get(at + "2147483647").body()).contains("\"size\":500");
        assertThat(world.caller("COORDINATOR").get(at + "-5").body()).contains("\"size\":1,");
    }

    @Test
    void no_number_in_an_address_is_too_large_for_an_answer() {
        var faults = new TreeMap<String, Integer>();
        for (var role : List.of("COORDINATOR", "AUDITOR")) {
            var reader = world.pages(role);
            Address.reads()
                    .forEach(address -> NUMBERS.forEach(number -> {
                        var at = new Filling(world.ids, world.canaries).address(address.path())
                                + "?page=%1$s&leftOutPage=%1$s&size=%1$s&position=%1$s&after=0&avant=%1$s"
                                        .formatted(number);
                        var status = reader.get(at).status();
                        if (status >= 500) {
                            faults.put(role + " " + address.name() + " " + number, status);
                        }
                    }));
        }
        assertThat(faults).isEmpty();
    }

    /** A file is read as its page is. */
    private static boolean isAPage(Address address) {
        return !address.path().endsWith("/{format}") && !address.path().endsWith("/pdf");
    }
}
