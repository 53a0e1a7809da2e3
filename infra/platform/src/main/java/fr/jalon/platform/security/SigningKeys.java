package fr.jalon.platform.security;

import fr.jalon.platform.people.MasterKey;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * What cookies, forms and one-time links are signed with, and tries to sign in counted under. Derived from the master key, so that every process accepts what another signed; while the
 * master key is missing, random: one may then still sign in to a single process and see what is readable.
 */
@Component
final class SigningKeys {

    private final Mac cookies;
    private final Mac forms;
    private final Mac links;
    private final Mac devices;
    private final Mac waits;
    private final Mac messages;

    SigningKeys(MasterKey master) {
        this.cookies = new Mac(key(master, "sign-in cookie"));
        this.forms = new Mac(key(master, "form token"));
        this.links = new Mac(key(master, "sign-in link"));
        this.devices = new Mac(key(master, "known device"));
        this.waits = new Mac(key(master, "sign-in tries"));
        this.messages = new Mac(key(master, "message between processes"));
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

    Mac devices() {
        return devices;
    }

    Mac waits() {
        return waits;
    }

    Mac messages() {
        return messages;
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
