package fr.jalon.platform.security;

import fr.jalon.platform.people.MasterKey;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * What cookies, forms and one-time links are signed with. Derived from the master key, so that every process accepts what another signed; while the
 * master key is missing, random: one may then still sign in to a single process and see what is readable.
 */
@Component
final class SigningKeys {

    private final Mac cookies;
    private final Mac forms;
    private final Mac links;

    SigningKeys(MasterKey master) {
        this.cookies = new Mac(key(master, "sign-in cookie"));
        this.forms = new Mac(key(master, "form token"));
        this.links = new Mac(key(master, "sign-in link"));
    }

    Mac cookies() {
        return cookies;
    }

    Mac forms() {
        return forms;
    }

    Mac links() {
        return links;
    }

    private static byte[] key(MasterKey master, String purpose) {
        if (master.isPresent()) {
            return master.derive(purpose);
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
