package fr.jalon.platform.eventstore;

import fr.jalon.testing.TestPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.postgresql.PGConnection;

/** Copies a store into another cluster by COPY: the events, then their positions; the copy's own trigger queues what has none. */
final class StoreCopy {

    private StoreCopy() {}

    static void between(String original, String copy) throws Exception {
        try (var from = TestPostgres.dataSource(original).getConnection();
                var to = TestPostgres.dataSource(copy).getConnection()) {
            for (var table : List.of("events.domain_event", "events.event_position")) {
                var text = new ByteArrayOutputStream();
                from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", text);
                to.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(text.toByteArray()));
            }
            try (var statement = to.createStatement()) {
                statement.execute("select setval(pg_get_serial_sequence('events.domain_event', 'global_index'),"
                        + " (select max(global_index) from events.domain_event))");
            }
        }
    }
}
