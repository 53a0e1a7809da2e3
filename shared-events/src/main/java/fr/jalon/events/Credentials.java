package fr.jalon.events;

import fr.jalon.events.value.AccountId;
import java.time.Duration;

/** Sign-in names and passwords. They are no events; an account's first ones are set in the transaction that opens it. */
public interface Credentials {

    /**
     * Lets an account sign in with a password that must be changed at the first sign-in.
     *
     * @throws LoginTaken when another account signs in under this name
     * @throws PasswordTooWeak when the password breaks the rule of CNIL 2022-100 (12 characters of 4 kinds, 14 of 3, or 7 words)
     */
    void register(AccountId account, String login, String oneTimePassword);

    /**
     * Gives an account its sign-in name and no password: it is chosen through a link.
     *
     * @throws LoginTaken when another account signs in under this name
     */
    void invite(AccountId account, String login);

    /** The secret of the link asked for by this request; asked again under the same key, the same one. It opens nothing yet. */
    String linkSecret(AccountId account, String key);

    /** Whoever shows this secret may choose the account's password, once and for so long. A link made before ends. */
    void openLink(AccountId account, String secret, Duration life);

    /** Another account signs in under this name. */
    final class LoginTaken extends RuntimeException {}

    /** The password breaks the rule. */
    final class PasswordTooWeak extends RuntimeException {}
}
