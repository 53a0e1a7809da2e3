package fr.jalon.platform.security;

import static fr.jalon.platform.security.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnPasswordTest {

    private static final String CHOSEN = "le chat de ma voisine dort au soleil";

    private static DoorProcess process;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=false");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void choosing_another_ends_every_other_sign_in_and_keeps_this_one() throws Exception {
        process.account("un", Role.COORDINATOR);
        Visitor phone = Visitor.signedIn(process, "un");
        Visitor desk = Visitor.signedIn(process, "un");

        HttpResponse<String> answer = desk.post(
                "/commands/password",
                Map.of("current", DoorProcess.PASSWORD, "chosen", CHOSEN, "_next", "/aujourdhui"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/aujourdhui");
        assertThat(desk.open("/aujourdhui").statusCode()).isEqualTo(200);
        assertThat(phone.open("/aujourdhui").statusCode()).isEqualTo(302);
        assertThat(location(phone.signIn("un", DoorProcess.PASSWORD))).startsWith("/connexion?erreur");
        assertThat(location(phone.signIn("un", CHOSEN))).isEqualTo("/");
    }

    @Test
    void a_funder_may_choose_theirs_too() throws Exception {
        process.account("deux", Role.FUNDER);

        HttpResponse<String> answer = process.asProgram(
                "POST",
                "/commands/password",
                "deux",
                "{\"current\":\"" + DoorProcess.PASSWORD + "\",\"chosen\":\"" + CHOSEN + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(process.asProgram("GET", "/api/things", "deux", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_current_a_weak_a_same_or_a_missing_one_changes_nothing() throws Exception {
        process.account("trois", Role.COORDINATOR);

        assertThat(refusal("{\"current\":\"no\",\"chosen\":\"" + CHOSEN + "\"}"))
                .isEqualTo("409 access.password-not-current");
        assertThat(refusal("{\"current\":\"" + DoorProcess.PASSWORD + "\",\"chosen\":\"demonstration\"}"))
                .isEqualTo("400 access.password-too-weak");
        assertThat(refusal("{\"current\":\"" + DoorProcess.PASSWORD + "\"}")).isEqualTo("400 access.password-too-weak");
        assertThat(refusal(
                        "{\"current\":\"" + DoorProcess.PASSWORD + "\",\"chosen\":\"" + DoorProcess.PASSWORD + "\"}"))
                .isEqualTo("400 access.password-same");
        assertThat(refusal("{}")).isEqualTo("409 access.password-not-current");
        assertThat(process.asProgram("GET", "/api/things", "trois", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_refused_form_goes_back_to_its_page_without_a_password_in_the_address() throws Exception {
        process.account("quatre", Role.COORDINATOR);
        Visitor visitor = Visitor.signedIn(process, "quatre");

        HttpResponse<String> answer =
                visitor.post("/commands/password", Map.of("current", DoorProcess.PASSWORD, "chosen", "demonstration"));

        assertThat(location(answer)).isEqualTo("/mot-de-passe?refus=access.password-too-weak");
        assertThat(visitor.open("/aujourdhui").statusCode()).isEqualTo(200);
    }

    @Test
    void a_password_given_by_somebody_else_opens_only_the_page_where_it_is_changed() throws Exception {
        AccountId account = process.account("cinq", Role.COORDINATOR);
        process.jdbc()
                .sql("update events.credential set must_change = true where account_id = :account")
                .param("account", account.value())
                .update();
        Visitor visitor = new Visitor(process);

        assertThat(location(visitor.signIn("cinq", DoorProcess.PASSWORD))).isEqualTo("/mot-de-passe");
        assertThat(location(visitor.open("/aujourdhui"))).isEqualTo("/mot-de-passe");
        assertThat(visitor.open("/mot-de-passe").statusCode()).isEqualTo(200);
        HttpResponse<String> api = process.asProgram("GET", "/api/things", "cinq", "");
        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(api.body()).contains("\"code\":\"access.password-must-change\"");

        visitor.post("/commands/password", Map.of("current", DoorProcess.PASSWORD, "chosen", CHOSEN));

        assertThat(visitor.open("/aujourdhui").statusCode()).isEqualTo(200);
    }

    private static String refusal(String body) throws Exception {
        HttpResponse<String> answer = process.asProgram("POST", "/commands/password", "trois", body);
        String code = answer.body().replaceAll("(?s).*\"code\":\"([^\"]+)\".*", "$1");
        return answer.statusCode() + " " + code;
    }
}
