package fr.jalon.platform.people;

import com.google.crypto.tink.subtle.Hkdf;
import fr.jalon.events.Keyring.KeyringLocked;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** The one secret everything else is derived from; it may be missing, and then nothing personal can be read or written. */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte @Nullable [] secret;
    private final String signInSalt;

    private MasterKey(byte @Nullable [] secret, String signInSalt) {
        this.secret = secret;
        this.signInSalt = signInSalt;
    }

    static MasterKey present(byte[] secret, String signInSalt) {
        return new MasterKey(secret.clone(), signInSalt);
    }

    static MasterKey missing(String signInSalt) {
        return new MasterKey(null, signInSalt);
    }

    /** Whether it is there and is the one this database was written with. */
    public boolean isPresent() {
        return secret != null;
    }

    /** What sign-in names are digested with while the key is missing; kept in the database, so no secret. */
    public String signInSalt() {
        return signInSalt;
    }

    /**
     * A key of 32 bytes for one purpose only.
     *
     * @throws KeyringLocked when the master key is missing
     */
    public byte[] derive(String purpose) {
        if (secret == null) {
            throw new KeyringLocked();
        }
        return derive(secret, purpose);
    }

    static byte[] derive(byte[] secret, String purpose) {
        try {
            byte[] info = ("jalon " + purpose).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], info, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF with SHA-256 is part of every JDK", e);
        }
    }
}
