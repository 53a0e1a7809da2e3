package fr.jalon.platform.people;

import fr.jalon.events.value.KeyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of keys. */
@Component
class WrappedKeys {

    private static final String SELECT = "select key_id, owner, wrapped from events.wrapped_key where ";

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    WrappedKeys(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<WrappedKey> ofOwner(String owner) {
        return jdbc.sql(SELECT + "owner = :owner")
                .param("owner", owner)
                .query(WrappedKeys::key)
                .optional();
    }

    List<WrappedKey> all(Collection<KeyId> ids) {
        return jdbc.sql(SELECT + "key_id = any(:ids)")
                .param("ids", ids.stream().map(KeyId::value).distinct().toArray(String[]::new))
                .query(WrappedKeys::key)
                .list();
    }

    /**
     * Adds a key unless the owner has one by now, and answers the one that stands. In a transaction of its own: a value sealed
     * with it must never outlive it because somebody else's transaction was rolled back. At worst a key stays that seals nothing.
     */
    WrappedKey add(WrappedKey candidate) {
        return ownTransaction.execute(status -> {
            jdbc.sql("""
                insert into events.wrapped_key (key_id, owner, wrapped) values (:id, :owner, :wrapped)
                on conflict (owner) do nothing\
                """)
                    .param("id", candidate.id().value())
                    .param("owner", candidate.owner())
                    .param("wrapped", candidate.wrapped())
                    .update();
            return ofOwner(candidate.owner()).orElseThrow();
        });
    }

    /** Destroys the owner's key for good, and answers which it was; an owner without a key can never have one from then on. */
    KeyId destroy(String owner) {
        jdbc.sql("""
            insert into events.wrapped_key as k (key_id, owner, wrapped, destroyed_at)
            values (:id, :owner, null, now())
            on conflict (owner) do update set wrapped = null, destroyed_at = now() where k.destroyed_at is null\
            """).param("id", KeyId.random().value()).param("owner", owner).update();
        return ofOwner(owner).orElseThrow().id();
    }

    /** Destroys those of these keys that are still there, and answers how many. */
    int destroyAll(Collection<String> ids) {
        return jdbc.sql("""
            update events.wrapped_key set wrapped = null, destroyed_at = now()
             where key_id = any(:ids) and destroyed_at is null\
            """).param("ids", ids.toArray(String[]::new)).update();
    }

    List<String> destroyed() {
        return jdbc.sql("select key_id from events.wrapped_key where destroyed_at is not null order by destroyed_at")
                .query(String.class)
                .list();
    }

    private static WrappedKey key(ResultSet row, int number) throws SQLException {
        return new WrappedKey(new KeyId(row.getString("key_id")), row.getString("owner"), row.getString("wrapped"));
    }
}
