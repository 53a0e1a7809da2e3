package fr.jalon.platform.security;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The one place where a name and a password are checked. A refusal never says which of the two was wrong. */
@Component
class PasswordSignIn implements AuthenticationManager {

    private final Accounts accounts;
    private final VerifiedPasswords passwords;

    PasswordSignIn(Accounts accounts, VerifiedPasswords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        return check(given.getName(), String.valueOf(given.getCredentials()), SignedIn.By.BASIC);
    }

    SignedIn check(String login, String password, SignedIn.By by) {
        Standing standing = accounts.ofLogin(login).orElse(null);
        boolean right = passwords.matches(password, standing == null ? null : standing.passwordHash());
        if (standing == null || !right || !standing.enabled()) {
            throw new BadCredentialsException("refused");
        }
        return new SignedIn(standing, by);
    }

    /** Whether this is the account's password now. */
    boolean isCurrent(SignedIn signedIn, String password) {
        return accounts.of(signedIn.actor().account())
                .map(standing -> passwords.matches(password, standing.passwordHash()))
                .orElse(false);
    }
}
