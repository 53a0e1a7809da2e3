package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;

/** An organisation of a story's own, with the accounts it needs; it is new, and nothing is in it. */
public record Association(Product product, String id) {

    private static final String ONE_TIME = "Premiere-Connexion-2025";
    private static final String CHOSEN = "Un-Mot-De-Passe-2026";

    public static Association in(Product product, String kind) {
        return new Association(
                product,
                told(product.administrator().command("/commands/organisations", """
                    {"name": "Association %s", "kind": "%s"}\
                    """.formatted(UUID.randomUUID(), kind)))
                        .id());
    }

    /** A new account of this role, whose password was chosen already. */
    public Account open(String role) {
        var login = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        var id = told(product.administrator()
                        .command("/commands/accounts", """
                            {"organisation": "%s", "role": "%s", "displayName": "Quelqu'un", "login": "%s", "oneTimePassword": "%s"}\
                            """.formatted(this.id, role, login, ONE_TIME)))
                .id();
        told(Caller.named(product.address(), login, ONE_TIME)
                .command("/commands/password", """
                    {"current": "%s", "chosen": "%s"}\
                    """.formatted(ONE_TIME, CHOSEN)));
        return new Account(id, login, CHOSEN);
    }

    /** Opens a programme or a session to an account. */
    void grant(Account account, String kind, String scope) {
        told(product.administrator()
                .command("/commands/accounts/" + account.id() + "/scopes", """
                    {"%s": "%s"}\
                    """.formatted(kind, scope)));
    }

    /** Lets an auditor control a programme, for long; answers the mission. */
    String mission(Account account, String programme) {
        return told(product.administrator()
                        .command("/commands/accounts/" + account.id() + "/missions", """
                            {"programme": "%s", "from": "2025-01-01", "to": "2025-12-31", "until": "2099-12-31"}\
                            """.formatted(programme)))
                .json()
                .get("mission")
                .asString();
    }

    /** The answer, which must be a yes. */
    public static Caller.Answer told(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer;
    }
}
