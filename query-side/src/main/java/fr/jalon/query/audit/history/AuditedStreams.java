package fr.jalon.query.audit.history;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import java.util.Collection;
import java.util.List;
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
    public void reset() {
        jdbc.sql("truncate views.audited_stream, views.audited_owner, views.audited_member")
                .update();
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        Set<Tie> owners = new TreeSet<>();
        Set<Tie> programmes = new TreeSet<>();
        Set<Tie> members = new TreeSet<>();
        Set<Tie> through = new TreeSet<>();
        for (Recorded<DomainEvent> recorded : events) {
            for (Tie tie : StreamTies.of(recorded.stream(), recorded.event())) {
                (switch (tie.kind()) {
                            case OWNER -> owners;
                            case PROGRAMME -> programmes;
                            case FAMILY -> members;
                            case THROUGH -> through;
                        })
                        .add(tie);
            }
        }
        insert("insert into views.audited_owner (stream, organisation)", owners);
        insert("insert into views.audited_stream (stream, programme)", programmes);
        insert("insert into views.audited_member (stream, family)", members);
        write("""
            insert into views.audited_stream (stream, programme)
            select t.stream, s.programme from unnest(:streams, :others) as t (stream, other)
                join views.audited_stream s on s.stream = t.other
            on conflict do nothing\
            """, through);
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
}
