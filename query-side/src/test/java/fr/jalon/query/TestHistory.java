package fr.jalon.query;

import fr.jalon.events.History;
import fr.jalon.events.value.EventId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The order and the time of what a test wrote into {@code events.history}. */
public final class TestHistory implements History {

    @Override
    public long head() {
        return TestDatabase.jdbc()
                .sql("select coalesce(max(position), 0) from events.history")
                .query(Long.class)
                .single();
    }

    @Override
    public long sequence() {
        return head();
    }

    @Override
    public List<Long> positionsOf(Collection<EventId> events) {
        throw new UnsupportedOperationException("the query side asks for no positions");
    }

    @Override
    public long positionAt(Instant knownAt) {
        return TestDatabase.jdbc()
                .sql("select coalesce(max(position), 0) from events.history where recorded_at <= :at")
                .param("at", knownAt.atOffset(java.time.ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Instant recordedAt(long position) {
        return TestDatabase.jdbc()
                .sql("select recorded_at from events.history where position = :position")
                .param("position", position)
                .query(java.time.OffsetDateTime.class)
                .optional()
                .map(java.time.OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }
}
