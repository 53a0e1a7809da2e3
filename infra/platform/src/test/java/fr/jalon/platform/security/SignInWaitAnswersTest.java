package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.Role;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered to whoever guessed too often, at each of the four ways in. */
class SignInWaitAnswersTest {

    private static final String SENTENCE = "Trop d’essais n’ont pas abouti. Attendez 2 minutes, puis réessayez.";

    private static DoorProcess process;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=false", "server.forward-headers-strategy=native");
        process.account("awa", Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @AfterEach
    void forget() {
        process.jdbc().sql("delete from events.sign_in_try").update();
    }

    @ParameterizedTest
    @CsvSource({"awa", "nobody-of-that-name"})
    void the_form_is_answered_429_on_a_page_of_its_own_alike_whether_the_name_is_somebodys_or_not(String login)
            throws Exception {
        var visitor = new Visitor(process);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(visitor.signIn(login, "wrong").statusCode()).isEqualTo(303);
        }

        var answer = visitor.signIn(login, DoorProcess.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(100L, 120L);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<h1>Trop d’essais</h1>", SENTENCE, "href=\"/connexion\"")
                .doesNotContain(login);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_program_is_answered_a_problem_even_when_its_password_is_right_at_last() throws Exception {
        for (var guess = 0; guess < 5; guess++) {
            assertThat(basic("192.0.2.1", "awa", "wrong").statusCode()).isEqualTo(401);
        }

        var answer = basic("192.0.2.1", "awa", DoorProcess.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"sign-in.wait\"", SENTENCE);
    }

    /** As after a restart, when no pair is remembered yet: a try that is being judged is no wrong one. */
    @Test
    void a_program_that_sends_many_requests_at_once_with_the_right_password_waits_for_none() throws Exception {
        process.account("binta", Role.COORDINATOR);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 12)
                    .mapToObj(_ -> senders.submit(() ->
                            basic("192.0.2.9", "binta", DoorProcess.PASSWORD).statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void a_program_that_signed_in_from_there_before_goes_on_while_others_guess() throws Exception {
        assertThat(basic("192.0.2.1", "awa", DoorProcess.PASSWORD).statusCode()).isEqualTo(200);
        for (var guess = 0; guess < 7; guess++) {
            basic("192.0.2.2", "awa", "wrong");
        }

        assertThat(basic("192.0.2.1", "awa", DoorProcess.PASSWORD).statusCode()).isEqualTo(200);
        assertThat(basic("192.0.2.2", "awa", DoorProcess.PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void a_browser_that_signed_in_before_goes_on_from_another_network() throws Exception {
        var phone = Visitor.signedIn(process, "awa");
        process.jdbc().sql("delete from events.sign_in_try").update();
        for (var guess = 0; guess < 6; guess++) {
            new Visitor(process).signIn("awa", "wrong");
        }

        assertThat(new Visitor(process).signIn("awa", DoorProcess.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(phone.signIn("awa", DoorProcess.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void ones_own_password_can_not_be_guessed_at_from_an_open_session() throws Exception {
        var visitor = Visitor.signedIn(process, "awa");
        var fields = Map.of("current", "wrong", "chosen", "le chat de ma voisine dort au soleil");
        for (var guess = 0; guess < 5; guess++) {
            assertThat(visitor.post("/commands/password", fields).statusCode()).isEqualTo(303);
        }

        var answer = visitor.post("/commands/password", fields);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains(SENTENCE, "href=\"/mot-de-passe\"");
        assertThat(visitor.open("/aujourdhui").statusCode()).isEqualTo(200);
    }

    @Test
    void links_are_guessed_at_by_no_network_for_long() throws Exception {
        for (var guess = 0; guess < 60; guess++) {
            assertThat(link("192.0.2.3").statusCode()).isEqualTo(409);
        }

        assertThat(link("192.0.2.3").body()).contains("\"code\":\"sign-in.wait\"");
        assertThat(link("192.0.2.4").statusCode()).isEqualTo(409);
    }

    @Test
    void a_relay_that_nobody_named_is_not_believed() throws Exception {
        try (var direct = DoorProcess.start(
                "jalon.demo=false",
                "server.forward-headers-strategy=native",
                "server.tomcat.remoteip.internal-proxies=192.0.2.250/32")) {
            direct.account("awa", Role.COORDINATOR);
            for (var guess = 0; guess < 5; guess++) {
                basic(direct, "192.0.2." + guess, "awa", "wrong");
            }
            assertThat(basic(direct, "192.0.2.9", "awa", DoorProcess.PASSWORD).statusCode())
                    .isEqualTo(429);
            assertThat(networks(direct)).isOne();
        }
    }

    /** One row for the name, the others for networks. */
    private static int networks(DoorProcess asked) {
        return asked.jdbc()
                        .sql("select count(*) from events.sign_in_try")
                        .query(Integer.class)
                        .single()
                - 1;
    }

    @Test
    void refused_ones_are_counted_by_why() throws Exception {
        var meters = process.get(MeterRegistry.class);
        var before = meters.get("jalon.sign.ins.refused")
                .tag("why", "password")
                .counter()
                .count();

        basic("192.0.2.1", "awa", "wrong");

        assertThat(meters.get("jalon.sign.ins.refused")
                        .tag("why", "password")
                        .counter()
                        .count())
                .isEqualTo(before + 1);
    }

    private static HttpResponse<String> basic(String from, String login, String password) throws Exception {
        return basic(process, from, login, password);
    }

    private static HttpResponse<String> basic(DoorProcess asked, String from, String login, String password)
            throws Exception {
        return asked.send(asked.request("/api/things")
                .header("X-Forwarded-For", from)
                .header("Authorization", DoorProcess.basic(login, password)));
    }

    private static HttpResponse<String> link(String from) throws Exception {
        return process.send(process.request(SignInLinkApi.ADDRESS)
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"aaaa-bbbb\",\"chosen\":\"x\"}")));
    }
}
