package fr.jalon.query.audit.history;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.query.audit.history.AuditedStreams.Tie.Kind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which streams belong to which programme, from the ids that events carry. */
@Component
final class AuditedStreams implements Projection {
    static final String NAME = "audited-stream";

    private final JdbcClient jdbc;

    AuditedStreams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("audited_stream", "audited_owner", "audited_member");
    }

    /** Set by set, and yet as if event by event: what a stream is tied to through another is what that one was of by then. */
    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(DomainEvent.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        Batch batch = new Batch();
        for (Recorded<DomainEvent> recorded : events) {
            for (Tie tie : StreamTies.of(recorded.stream(), recorded.event())) {
                if (batch.comesTooEarlyFor(tie)) {
                    write(batch);
                    batch = new Batch();
                }
                batch.add(tie);
            }
        }
        write(batch);
    }

    private void write(Batch batch) {
        insert("insert into views.audited_owner (stream, organisation)", batch.of(Kind.OWNER));
        insert("insert into views.audited_stream (stream, programme)", batch.of(Kind.PROGRAMME));
        insert("insert into views.audited_member (stream, family)", batch.of(Kind.FAMILY));
        write("""
            insert into views.audited_stream (stream, programme)
            select t.stream, s.programme from unnest(:streams, :others) as t (stream, other)
                join views.audited_stream s on s.stream = t.other
            on conflict do nothing\
            """, batch.of(Kind.THROUGH));
    }

    private void insert(String into, Set<Tie> ties) {
        write(into + " select * from unnest(:streams, :others) on conflict do nothing", ties);
    }

    private void write(String sql, Collection<Tie> ties) {
        if (!ties.isEmpty()) {
            jdbc.sql(sql)
                    .param("streams", ties.stream().map(Tie::stream).toArray(String[]::new))
                    .param("others", ties.stream().map(Tie::other).toArray(String[]::new))
                    .update();
        }
    }

    /** What a stream belongs to: its owner, a programme, a family, or whatever programmes another stream is of. */
    record Tie(String stream, Kind kind, String other) implements Comparable<Tie> {
        enum Kind {
            OWNER,
            PROGRAMME,
            FAMILY,
            THROUGH
        }

        /** In one order everywhere, so that two writers never wait for each other. */
        @Override
        public int compareTo(Tie tie) {
            return (stream + '/' + other).compareTo(tie.stream + '/' + tie.other);
        }
    }

    /** Ties written together, those through another stream last. */
    private static final class Batch {
        private final Map<Kind, Set<Tie>> ties = new EnumMap<>(Kind.class);
        private final Set<String> through = new HashSet<>();
        private final Set<String> tiedThrough = new HashSet<>();

        /** Whether something in it, written together with this tie, would see more or less than it should. */
        boolean comesTooEarlyFor(Tie tie) {
            return switch (tie.kind()) {
                case PROGRAMME -> through.contains(tie.stream());
                case THROUGH -> tiedThrough.contains(tie.other());
                case OWNER, FAMILY -> false;
            };
        }

        void add(Tie tie) {
            ties.computeIfAbsent(tie.kind(), _ -> new TreeSet<>()).add(tie);
            if (tie.kind() == Kind.THROUGH) {
                through.add(tie.other());
                tiedThrough.add(tie.stream());
            }
        }

        Set<Tie> of(Kind kind) {
            return ties.getOrDefault(kind, Set.of());
        }
    }
}
