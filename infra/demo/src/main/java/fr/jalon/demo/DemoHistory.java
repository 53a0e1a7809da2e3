package fr.jalon.demo;

import fr.jalon.events.value.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database says of itself: whether its history is the demonstration's, and whether the story was told to its end. */
@Component
class DemoHistory {

    private final JdbcClient jdbc;

    DemoHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this history began as a demonstration. */
    boolean isDemonstration() {
        return jdbc.sql("select exists(select from events.demonstration)")
                .query(Boolean.class)
                .single();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists(select from events.domain_event)")
                .query(Boolean.class)
                .single();
    }

    boolean isTold() {
        return jdbc.sql("select exists(select from events.demonstration where told_at is not null)")
                .query(Boolean.class)
                .single();
    }

    void begin() {
        jdbc.sql("insert into events.demonstration(began_at) values (clock_timestamp())")
                .update();
    }

    void told() {
        jdbc.sql("update events.demonstration set told_at = clock_timestamp()").update();
    }

    /** The administrator the story begins with. */
    Optional<AccountId> administrator() {
        return jdbc.sql("select account_id from events.account where role = 'ADMINISTRATOR'")
                .query(String.class)
                .optional()
                .map(AccountId::new);
    }

    /** When the last record was taken in, by the demonstration's clock. */
    Optional<Instant> lastRecordedAt() {
        return jdbc.sql("select recorded_at from events.event_position order by position desc limit 1")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
