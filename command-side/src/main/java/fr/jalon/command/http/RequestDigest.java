package fr.jalon.command.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The keyed digest of a request. Keyed, so that the stored digest of a short body can't be matched against guesses of a name
 * by whoever only sees that table.
 */
@Component
class RequestDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<SecretKeySpec> key;

    @Autowired
    RequestDigest(JdbcClient jdbc) {
        this(() -> storedKey(jdbc));
    }

    RequestDigest(Supplier<byte[]> key) {
        this.key = SingletonSupplier.of(() -> new SecretKeySpec(key.get(), ALGORITHM));
    }

    String of(String path, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.get());
            mac.update(path.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not available", e);
        }
    }

    /** Made at random the first time; whichever process comes first, all use the same. */
    private static byte[] storedKey(JdbcClient jdbc) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into command.settings (name, value) values ('request-digest-key', ?) on conflict do nothing")
                .param(Base64.getEncoder().encodeToString(fresh))
                .update();
        return Base64.getDecoder()
                .decode(jdbc.sql("select value from command.settings where name = 'request-digest-key'")
                        .query(String.class)
                        .single());
    }
}
