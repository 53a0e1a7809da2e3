package fr.jalon.platform.security;

import fr.jalon.events.Credentials;
import fr.jalon.events.Keyring.KeyringLocked;
import fr.jalon.events.value.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Credentials in the database: no name and no password can be read back from it. */
@Component
class JdbcCredentials implements Credentials {

    private final JdbcClient jdbc;
    private final LoginDigests digests;
    private final PasswordEncoder encoder;

    JdbcCredentials(JdbcClient jdbc, LoginDigests digests, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.encoder = encoder;
    }

    @Override
    public void register(AccountId account, String login, String oneTimePassword) {
        if (!PasswordRule.accepts(oneTimePassword)) {
            throw new PasswordTooWeak();
        }
        @Nullable String quick = digests.quick(login);
        if (quick == null) {
            throw new KeyringLocked();
        }
        // Passed over rather than failed: a failed statement would spoil the transaction of the event.
        int inserted = jdbc.sql("""
            insert into events.credential (account_id, login_mac, login_slow, password_hash, must_change)
            values (:account, :quick, :slow, :hash, true) on conflict do nothing\
            """)
                .param("account", account.value())
                .param("quick", quick)
                .param("slow", digests.slow(login))
                .param("hash", encode(oneTimePassword))
                .update();
        if (inserted == 0) {
            throw new LoginTaken();
        }
    }

    /** Sets somebody's own password and ends their other sign-ins; answers the generation that begins. */
    int change(AccountId account, String chosen) {
        if (!PasswordRule.accepts(chosen)) {
            throw new PasswordTooWeak();
        }
        return jdbc.sql("""
            with changed as (
                update events.credential set password_hash = :hash, must_change = false
                 where account_id = :account returning account_id)
            update events.account set generation = generation + 1
             where account_id = (select account_id from changed) returning generation\
            """)
                .param("hash", encode(chosen))
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Sets a password that its owner need not change, whatever it is worth. */
    void setFreely(AccountId account, String password) {
        jdbc.sql("update events.credential set password_hash = :hash, must_change = false where account_id = :account")
                .param("hash", encode(password))
                .param("account", account.value())
                .update();
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }
}
