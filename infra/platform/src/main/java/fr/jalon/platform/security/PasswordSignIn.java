package fr.jalon.platform.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * The one place where a name and a password are checked. A refusal never says which of the two was wrong, and one that must wait is
 * not even looked at.
 */
@Component
class PasswordSignIn implements AuthenticationManager {

    private static final Logger log = LoggerFactory.getLogger(PasswordSignIn.class);

    private final Accounts accounts;
    private final VerifiedPasswords passwords;
    private final SignInWaits waits;

    PasswordSignIn(Accounts accounts, VerifiedPasswords passwords, SignInWaits waits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.waits = waits;
    }

    /** No request stands behind it: everything goes by {@link #check}. */
    @Override
    public Authentication authenticate(Authentication given) {
        throw new BadCredentialsException("refused");
    }

    SignedIn check(String login, String password, SignedIn.By by, SignInPlace place) {
        SignInWaits.Try asked = waits.of(login, place);
        Standing standing = accounts.ofLogin(login).orElse(null);
        Judged judged = judge(asked, login, password, standing == null ? null : standing.passwordHash());
        if (standing == null || !judged.right() || !standing.enabled()) {
            waits.wrong(judged.one(), RefusedSignIns.Why.PASSWORD);
            log.info(
                    "sign-in by {} refused to {}",
                    by,
                    standing == null ? "nobody known" : standing.actor().account());
            throw new BadCredentialsException("refused");
        }
        waits.right(judged.one());
        if (by == SignedIn.By.COOKIE) {
            log.info("signed in {}", standing.actor().account());
        }
        return new SignedIn(standing, by);
    }

    private record Judged(SignInWaits.Try one, boolean right) {}

    /** A program that sends several requests at once says the same pair in each: one is judged, the others learn of it. */
    private Judged judge(SignInWaits.Try asked, String login, String password, @Nullable String hash) {
        if (passwords.remembers(password, hash)) {
            return new Judged(asked, true);
        }
        synchronized (passwords.turn(login, password)) {
            if (passwords.remembers(password, hash)) {
                return new Judged(asked, true);
            }
            SignInWaits.Try begun = waits.begin(asked);
            return new Judged(begun, passwords.matches(password, hash));
        }
    }

    /** Whether this is the account's password now. */
    boolean isCurrent(SignedIn signedIn, String password) {
        SignInWaits.Try one = waits.begin(waits.ofOwn(signedIn.actor().account()));
        boolean right = accounts.of(signedIn.actor().account())
                .map(standing -> passwords.matches(password, standing.passwordHash()))
                .orElse(false);
        if (right) {
            waits.right(one);
        } else {
            waits.wrong(one, RefusedSignIns.Why.OWN_PASSWORD);
        }
        return right;
    }
}
