package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private static final Map<String, String> FIELDS = Map.of("name", "chaise");

    private static DoorProcess process;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=false");
        process.account("coordinatrice", Role.COORDINATOR);
        process.account("animation", Role.ANIMATION);
        process.account("financeur", Role.FUNDER);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void a_form_is_accepted_with_the_token_of_its_page() throws Exception {
        HttpResponse<String> answer = Visitor.signedIn(process, "coordinatrice").post("/commands/things", FIELDS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("chaise");
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_says_so() throws Exception {
        HttpResponse<String> answer =
                Visitor.signedIn(process, "coordinatrice").postWithoutToken("/commands/things", FIELDS);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("Ce formulaire n’est plus valable", "Rien n’a été enregistré");
    }

    @Test
    void a_token_serves_nobody_else() throws Exception {
        Visitor thief = Visitor.signedIn(process, "animation");
        String stolen = Visitor.signedIn(process, "coordinatrice").token();

        assertThat(thief.postJson("/commands/things", "{\"size\":1}", stolen).statusCode())
                .isEqualTo(403);
        assertThat(thief.postJson("/commands/things", "{\"size\":1}", thief.token())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void json_signed_by_the_cookie_needs_the_token_too() throws Exception {
        HttpResponse<String> answer =
                Visitor.signedIn(process, "coordinatrice").postJson("/commands/things", "{\"size\":1}", "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"access.form-expired\"");
    }

    @Test
    void a_page_shows_its_token_under_another_mask_each_time() throws Exception {
        Visitor visitor = Visitor.signedIn(process, "coordinatrice");
        String first = visitor.token();
        visitor.open("/aujourdhui");

        assertThat(visitor.token()).isNotEqualTo(first);
        assertThat(visitor.postJson("/commands/things", "{\"size\":1}", first).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_form_left_open_over_a_sign_out_can_be_sent_after_the_next_sign_in() throws Exception {
        Visitor visitor = Visitor.signedIn(process, "coordinatrice");
        String left = visitor.token();
        visitor.post("/deconnexion", Map.of());

        HttpResponse<String> signedOut = visitor.post("/commands/things", FIELDS);
        visitor.signIn("coordinatrice", DoorProcess.PASSWORD);

        assertThat(signedOut.statusCode()).isEqualTo(401);
        assertThat(signedOut.body()).contains("Vous avez été déconnecté", "Pas encore enregistré");
        assertThat(visitor.postJson("/commands/things", "{\"size\":1}", left).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_form_signed_by_http_basic_needs_none_unless_another_site_sent_it() throws Exception {
        assertThat(byBasic(null).statusCode()).isEqualTo(200);
        assertThat(byBasic("same-origin").statusCode()).isEqualTo(200);
        assertThat(byBasic("cross-site").statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_of_somebody_without_the_right_is_refused_in_a_plain_page() throws Exception {
        HttpResponse<String> answer = Visitor.signedIn(process, "financeur").post("/commands/things", FIELDS);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>Accès refusé</h1>").doesNotContain("chaise");
    }

    private static HttpResponse<String> byBasic(@org.jspecify.annotations.Nullable String site) throws Exception {
        var request = process.request("/commands/things")
                .header("Authorization", DoorProcess.basic("coordinatrice", DoorProcess.PASSWORD))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=chaise"));
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return process.send(request);
    }
}
