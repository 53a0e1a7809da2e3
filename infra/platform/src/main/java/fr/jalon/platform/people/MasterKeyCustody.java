package fr.jalon.platform.people;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the master key at start, or makes the first one; refuses one that is not this database's. */
@Component
class MasterKeyCustody {

    private static final Logger log = LoggerFactory.getLogger(MasterKeyCustody.class);
    private static final int BYTES = 32;

    /** Any number, the same in every process: two that start together on an empty database make one key. */
    private static final long LOCK = 7_241_130_518L;

    private final KeysDirectory directory;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    /** @param migrations asked for first, so that the tables stand */
    MasterKeyCustody(
            KeysDirectory directory,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ObjectProvider<Flyway> migrations) {
        migrations.stream().forEach(migrated -> {});
        this.directory = directory;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    MasterKey open() {
        return transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, n) -> 0)
                    .list();
            return jdbc.sql("select fingerprint, sign_in_salt from events.master_key")
                    .query((row, n) -> known(row.getString(1), row.getString(2)))
                    .optional()
                    .orElseGet(this::first);
        });
    }

    private MasterKey known(String fingerprint, String salt) {
        Optional<byte[]> secret = directory.masterKey().flatMap(MasterKeyCustody::decode);
        if (secret.isPresent() && same(fingerprint, fingerprint(secret.get()))) {
            return MasterKey.present(secret.get(), salt);
        }
        return locked(salt);
    }

    private MasterKey first() {
        String salt = base64(randomBytes());
        boolean keysThere = jdbc.sql("select exists (select from events.wrapped_key)")
                .query(Boolean.class)
                .single();
        Optional<String> file = directory.masterKey();
        if (keysThere
                || (file.isPresent() && file.flatMap(MasterKeyCustody::decode).isEmpty())) {
            return locked(salt);
        }
        byte[] secret = file.flatMap(MasterKeyCustody::decode).orElseGet(this::make);
        jdbc.sql("insert into events.master_key (fingerprint, sign_in_salt) values (:fingerprint, :salt)")
                .param("fingerprint", fingerprint(secret))
                .param("salt", salt)
                .update();
        return MasterKey.present(secret, salt);
    }

    private byte[] make() {
        byte[] secret = randomBytes();
        directory.writeMasterKey(base64(secret));
        return secret;
    }

    private MasterKey locked(String salt) {
        log.error(
                "La clé maîtresse manque dans {} ou n'est pas celle de ces données : les noms restent illisibles et"
                        + " rien de personnel ne peut être enregistré. / Master key missing or not the one of this"
                        + " database.",
                directory.path());
        return MasterKey.missing(salt);
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Optional<byte[]> decode(String text) {
        try {
            byte[] secret = Base64.getDecoder().decode(text);
            return secret.length == BYTES ? Optional.of(secret) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String fingerprint(byte[] secret) {
        return HexFormat.of().formatHex(MasterKey.derive(secret, "fingerprint"));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(), other.getBytes());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
