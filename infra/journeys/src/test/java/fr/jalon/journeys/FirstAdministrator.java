package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.regex.Pattern;

/** The account a product without demonstration begins with: its one-time password is printed once and must be changed. */
public final class FirstAdministrator {

    public static final String NAME = "admin";
    public static final String PASSWORD = "Un-Mot-De-Passe-2026";

    private static final Pattern PRINTED = Pattern.compile("mot de passe\\s+(\\S+)\\s+\\(à changer");

    private FirstAdministrator() {}

    public static Caller signsIn(URI address, ProductProcess process) {
        await().until(() -> process.find(PRINTED).isPresent());
        var printed = process.find(PRINTED).orElseThrow();
        var answer =
                Caller.named(address, NAME, printed).command("/commands/password", """
                    {"current": "%s", "chosen": "%s"}\
                    """.formatted(printed, PASSWORD));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Caller.named(address, NAME, PASSWORD);
    }
}
