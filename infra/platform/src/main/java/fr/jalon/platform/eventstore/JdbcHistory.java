package fr.jalon.platform.eventstore;

import fr.jalon.events.History;
import fr.jalon.events.value.EventId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order of the history, read from where the sequencer wrote it. */
final class JdbcHistory implements History {

    private final JdbcClient sql;
    private final Sequencer sequencer;
    private final HistoryHead head;
    private final LatestPositions latest;

    JdbcHistory(JdbcClient sql, Sequencer sequencer, HistoryHead head, LatestPositions latest) {
        this.sql = sql;
        this.sequencer = sequencer;
        this.head = head;
        this.latest = latest;
    }

    @Override
    public long head() {
        var last = sql.sql("select coalesce(max(position), 0) from events.event_position")
                .query(Long.class)
                .single();
        head.reached(last);
        return last;
    }

    @Override
    public long sequence() {
        sequencer.run();
        return head.position();
    }

    @Override
    public List<Long> positionsOf(Collection<EventId> events) {
        return latest.of(events).orElseGet(() -> stored(events));
    }

    private List<Long> stored(Collection<EventId> events) {
        return sql.sql("""
            select p.position from events.domain_event e
                join events.event_position p on p.global_index = e.global_index
                where e.event_identifier = any(:events) order by p.position
            """)
                .param("events", events.stream().map(EventId::value).toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    @Override
    public long positionAt(Instant knownAt) {
        return sql.sql("""
            select position from events.event_position
                where recorded_at <= :knownAt order by recorded_at desc, position desc limit 1
            """)
                .param("knownAt", databaseTime(knownAt))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public Instant recordedAt(long position) {
        if (position == 0) {
            return Instant.EPOCH;
        }
        return sql.sql("select recorded_at from events.event_position where position = :position")
                .param("position", position)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The driver would round a nanosecond up to the next microsecond, and so know more than was known. */
    private static OffsetDateTime databaseTime(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
