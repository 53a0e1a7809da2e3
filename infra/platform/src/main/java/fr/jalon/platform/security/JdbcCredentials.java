package fr.jalon.platform.security;

import fr.jalon.events.Credentials;
import fr.jalon.events.Keyring.KeyringLocked;
import fr.jalon.events.value.AccountId;
import java.time.Duration;
import java.util.Optional;
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
    private final SignInLinks links;

    JdbcCredentials(JdbcClient jdbc, LoginDigests digests, PasswordEncoder encoder, SignInLinks links) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.encoder = encoder;
        this.links = links;
    }

    @Override
    public void register(AccountId account, String login, String oneTimePassword) {
        if (!PasswordRule.accepts(oneTimePassword)) {
            throw new PasswordTooWeak();
        }
        insert(account, login, encode(oneTimePassword));
    }

    @Override
    public void invite(AccountId account, String login) {
        insert(account, login, null);
    }

    @Override
    public String linkSecret(AccountId account, String key) {
        return links.secret(account, key);
    }

    @Override
    public void openLink(AccountId account, String secret, Duration life) {
        links.open(account, secret, life);
    }

    private void insert(AccountId account, String login, @Nullable String hash) {
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
                .param("hash", hash)
                .update();
        if (inserted == 0) {
            throw new LoginTaken();
        }
    }

    /**
     * Sets the password of the account this link was made for, and ends the link and every sign-in; none when it opens nothing. In one
     * statement: of two who use it at once, one is let in.
     */
    Optional<Chosen> choose(String secret, String chosen) {
        if (!links.opens(secret)) {
            return Optional.empty();
        }
        if (!PasswordRule.accepts(chosen)) {
            throw new PasswordTooWeak();
        }
        return jdbc.sql("""
            with used as (
                delete from events.sign_in_link where digest = :digest and expires_at > :now returning account_id),
            changed as (
                update events.credential set password_hash = :hash, must_change = false
                 where account_id = (select account_id from used) returning account_id)
            update events.account set generation = generation + 1
             where enabled and account_id = (select account_id from changed) returning account_id, generation\
            """)
                .param("digest", links.digest(secret))
                .param("now", links.now())
                .param("hash", encode(chosen))
                .query((row, _) -> new Chosen(new AccountId(row.getString("account_id")), row.getInt("generation")))
                .optional();
    }

    /** Whose password was chosen, and the generation that begins. */
    record Chosen(AccountId account, int generation) {}

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
