package fr.jalon.platform.security;

import fr.jalon.platform.people.MasterKey;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A sign-in name is kept only as digests: a quick one under a key of the master key, and a slow one without any key, which lets
 * people in to see what is left to see when the master key is lost.
 */
@Component
final class LoginDigests {

    private static final int ROUNDS = 210_000;

    private final @Nullable Mac quick;
    private final byte[] salt;

    LoginDigests(MasterKey master) {
        this.quick = master.isPresent() ? new Mac(master.derive("sign-in name")) : null;
        this.salt = Base64.getDecoder().decode(master.signInSalt());
    }

    /** The quick digest; none while the master key is missing. */
    @Nullable
    String quick(String login) {
        return quick == null ? null : quick.of(normalised(login));
    }

    String slow(String login) {
        PBEKeySpec spec = new PBEKeySpec(normalised(login).toCharArray(), salt, ROUNDS, 256);
        try {
            byte[] digest = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is part of every JDK", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** As it is compared: its spaces around, capitals and ways of writing a letter make no other name. */
    static String normalised(String login) {
        return Normalizer.normalize(login.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
