package fr.jalon.platform.security;

import fr.jalon.events.value.AccountId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The one exception to the rule of passwords: the demonstration's loader sets the one it shows on the sign-in page. */
@Component
@ConditionalOnBooleanProperty("jalon.demo")
public class DemoPasswords {

    private final JdbcCredentials credentials;

    DemoPasswords(JdbcCredentials credentials) {
        this.credentials = credentials;
    }

    /** From now on the account signs in with this password and is not asked to change it. */
    public void set(AccountId account, String password) {
        credentials.setFreely(account, password);
    }
}
