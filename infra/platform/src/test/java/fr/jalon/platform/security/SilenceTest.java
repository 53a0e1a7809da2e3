package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SilenceTest {

    private static final String LOGIN = "nadia.canari@exemple.fr";
    private static final String MISTYPED = "Canari-mal-tape-1";
    private static final String CHOSEN = "le canari de ma voisine dort au soleil";

    @Test
    void no_log_line_tells_a_password_a_name_a_cookie_or_a_token(CapturedOutput output) throws Exception {
        try (DoorProcess process =
                DoorProcess.start("jalon.demo=false", "logging.level.org.springframework.web=debug")) {
            process.account(LOGIN, Role.COORDINATOR);
            Visitor visitor = new Visitor(process);
            visitor.signIn(LOGIN, MISTYPED);
            visitor.signIn(LOGIN, DoorProcess.PASSWORD);
            visitor.open("/aujourdhui");
            String token = visitor.token();
            String cookie = visitor.cookie(SignInCookies.NAME);
            visitor.post("/commands/password", Map.of("current", MISTYPED, "chosen", CHOSEN));
            visitor.post("/commands/password", Map.of("current", DoorProcess.PASSWORD, "chosen", CHOSEN));
            visitor.open("/aujourdhui");
            process.asProgram("GET", "/api/things", LOGIN, "");
            String body = "{\"current\":\"" + MISTYPED + "\",\"chosen\":\"" + MISTYPED + "\"}";
            process.send(process.request("/commands/password")
                    .header("Authorization", DoorProcess.basic(LOGIN, CHOSEN))
                    .header("Content-Type", "application/json")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
            process.send(process.request("/commands/password")
                    .header("Authorization", DoorProcess.basic(LOGIN, CHOSEN))
                    .header("Content-Type", "application/json")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body.substring(1))));
            JdbcCredentials credentials = process.get(JdbcCredentials.class);
            String secret = credentials.linkSecret(process.account("autre", Role.COORDINATOR), "canari");
            Visitor invited = new Visitor(process);
            invited.open("/connexion");
            invited.post(SignInLinkApi.ADDRESS, Map.of("code", secret, "chosen", CHOSEN));

            assertThat(token).isNotBlank();
            assertThat(cookie).isNotBlank();
            assertThat(output.getAll())
                    .isNotBlank()
                    .doesNotContainIgnoringCase("canari")
                    .doesNotContain(secret, DoorProcess.PASSWORD, token, cookie, DoorProcess.basic(LOGIN, CHOSEN));
        }
    }
}
