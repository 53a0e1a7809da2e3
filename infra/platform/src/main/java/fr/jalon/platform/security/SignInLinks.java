package fr.jalon.platform.security;

import fr.jalon.events.value.AccountId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One-time links. Only a digest of the secret is kept, with the hour it ends; an account has one link at most. Their time is the
 * machine's own, never the demonstration's.
 */
@Component
class SignInLinks {

    private static final int LETTERS = 32;
    private static final int GROUP = 4;

    private final JdbcClient jdbc;
    private final Mac mac;
    private final InstantSource time;

    @Autowired
    SignInLinks(JdbcClient jdbc, SigningKeys keys) {
        this(jdbc, keys, InstantSource.system());
    }

    SignInLinks(JdbcClient jdbc, SigningKeys keys, InstantSource time) {
        this.jdbc = jdbc;
        this.mac = keys.links();
        this.time = time;
    }

    /** 160 bits as 32 letters and digits in groups of four: it can be copied by hand. */
    String secret(AccountId account, String key) {
        byte[] code = mac.of(account.value() + "\n" + key).getBytes(StandardCharsets.US_ASCII);
        String all = new BigInteger(1, sha256(code)).toString(LETTERS);
        String letters = "0".repeat(LETTERS).concat(all).substring(all.length());
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    void open(AccountId account, String secret, Duration life) {
        jdbc.sql("""
            insert into events.sign_in_link (account_id, digest, expires_at) values (:account, :digest, :expires)
            on conflict (account_id) do update set digest = excluded.digest, expires_at = excluded.expires_at\
            """)
                .param("account", account.value())
                .param("digest", digest(secret))
                .param("expires", Timestamp.from(time.instant().plus(life)))
                .update();
    }

    /** Whether this secret opens a link now. */
    boolean opens(String secret) {
        return jdbc.sql("""
            select count(*) from events.sign_in_link l join events.account a using (account_id)
             where l.digest = :digest and l.expires_at > :now and a.enabled\
            """)
                        .param("digest", digest(secret))
                        .param("now", Timestamp.from(time.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What is stored of it; spaces, hyphens and capitals are the person's own. */
    String digest(String secret) {
        String bare = secret.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-v]", "");
        return HexFormat.of().formatHex(sha256(bare.getBytes(StandardCharsets.US_ASCII)));
    }

    Timestamp now() {
        return Timestamp.from(time.instant());
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
