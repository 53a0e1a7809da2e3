package fr.jalon.demo;

import fr.jalon.events.value.AccountId;
import fr.jalon.platform.security.DemoPasswords;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the demonstration's accounts over HTTP, then gives them the password everybody may know. */
final class Accounts {

    /** Keeps the rule for passwords, and is replaced at once. */
    static final String ONE_TIME = "Premiere-Connexion-2023";

    private final Teller teller;
    private final DemoPasswords passwords;

    Accounts(Teller teller, DemoPasswords passwords) {
        this.teller = teller;
        this.passwords = passwords;
    }

    /** What follows is said by this account. */
    void as(DemoAccount account) {
        teller.as(account.login, DemoAccount.PASSWORD);
    }

    /** @param person the colleague behind it, if they are known already */
    String open(DemoAccount account, String organisation, @Nullable String person) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "organisation", organisation,
                "role", account.role,
                "displayName", account.displayName,
                "login", account.login,
                "oneTimePassword", ONE_TIME));
        if (person != null) {
            body.put("person", person);
        }
        String id = teller.tell("/commands/accounts", body).get("id").asString();
        passwords.set(new AccountId(id), DemoAccount.PASSWORD);
        return id;
    }
}
