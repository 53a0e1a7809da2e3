package fr.jalon.platform.security;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares passwords with their hash, slowly the first time. A client that signs every call by HTTP Basic would pay the hash's
 * price each time: the last pairs found right are remembered, as codes under a key that lives as long as the process.
 */
@Component
final class VerifiedPasswords {

    private static final int MOST = 1_000;

    private final PasswordEncoder encoder;
    private final String nobodys;
    private final Mac mac;
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();
    private final Map<String, Boolean> verified = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    VerifiedPasswords(PasswordEncoder encoder) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        this.mac = new Mac(key);
        this.encoder = encoder;
        this.nobodys = String.valueOf(encoder.encode("nobody's"));
    }

    /** What to hold while this pair is judged: whoever says the same at the same time waits for it. */
    Object turn(String login, String password) {
        return turns[Math.floorMod(mac.of(login + '\n' + password).hashCode(), turns.length)];
    }

    /** Whether this pair was found right before, at no price. */
    boolean remembers(String password, @Nullable String hash) {
        return hash != null && verified.containsKey(code(password, hash));
    }

    /** Whether the password gives this hash. Without a hash it takes as long and the answer is no. */
    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            encoder.matches(password, nobodys);
            return false;
        }
        String code = code(password, hash);
        if (verified.containsKey(code)) {
            return true;
        }
        boolean right = encoder.matches(password, hash);
        if (right) {
            verified.put(code, true);
        }
        return right;
    }

    /** The hash is part of it: a changed password is forgotten with it. */
    private String code(String password, String hash) {
        return mac.of(hash + '\n' + password);
    }
}
