package fr.jalon.command.http;

import fr.jalon.events.History;
import fr.jalon.events.value.EventId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A history whose positions are the store's own index: enough where nothing commits out of order. */
record StoreHistory(JdbcClient jdbc) implements History {

    @Override
    public long head() {
        return jdbc.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
    }

    @Override
    public long sequence() {
        return head();
    }

    @Override
    public List<Long> positionsOf(Collection<EventId> events) {
        return jdbc.sql("select globalindex from domainevententry where eventidentifier = any(?) order by 1")
                .param(events.stream().map(EventId::value).toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    @Override
    public long positionAt(Instant knownAt) {
        return head();
    }

    @Override
    public Instant recordedAt(long position) {
        return Instant.EPOCH;
    }
}
