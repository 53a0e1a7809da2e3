package fr.jalon.benchmarks;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes a history into the product's own tables as the product writes it: its serialiser's texts, by COPY, positions after. */
final class CopiedHistory implements Story.Listener {

    private static final DateTimeFormatter SIX_DECIMALS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final int FLUSH = 1 << 16;

    private final Serializer serializer;
    private final Connection connection;
    private final Story ids = new Story((_, _, _, _, _) -> "");
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder positions = new StringBuilder();
    private final String actor = "account-" + ids.id();
    private final CopyIn events;
    private final long before;
    private long count;

    CopiedHistory(Connection connection, Serializer serializer) throws SQLException {
        this.connection = connection;
        this.serializer = serializer;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // Its positions come by COPY too: nothing is left to the queue.
            statement.execute("set session_replication_role = replica");
            var last = statement.executeQuery("select coalesce(max(position), 0) from events.event_position");
            last.next();
            before = last.getLong(1);
        }
        events =
                copy("events.domain_event (global_index, event_identifier, aggregate_identifier, sequence_number, type,"
                        + " time_stamp, payload_type, payload_revision, payload, meta_data)");
    }

    private CopyIn copy(String target) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
    }

    @Override
    public String told(String type, String stream, long sequence, DomainEvent event, LocalDateTime recordedAt) {
        count++;
        var id = ids.id();
        var payload = serializer.serialize(event, String.class);
        var metadata = serializer.serialize(
                MetaData.with(EventMetadata.ACTOR, actor)
                        .and(EventMetadata.ROLE, Role.COORDINATOR.name())
                        .and(EventMetadata.COMMAND, ids.id())
                        .and(EventMetadata.SOURCE, Source.SCREEN.name()),
                String.class);
        var at = SIX_DECIMALS.format(recordedAt);
        line(
                text,
                Long.toString(before + count),
                id,
                stream,
                Long.toString(sequence),
                type,
                at,
                payload.getType().getName(),
                String.valueOf(payload.getType().getRevision()),
                payload.getData(),
                metadata.getData());
        line(positions, Long.toString(before + count), Long.toString(before + count), at);
        if (text.length() > FLUSH) {
            flush(events, text);
        }
        return id;
    }

    private static void line(StringBuilder text, String... cells) {
        for (int each = 0; each < cells.length; each++) {
            text.append(each == 0 ? "" : "\t");
            text.append(cells[each].replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        text.append('\n');
    }

    private static void flush(CopyIn copy, StringBuilder text) {
        try {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            text.setLength(0);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Ends the copy. All views but this one stand at its end, so that they take nothing in; answers how many events there are. */
    long end(String view) throws SQLException, IOException {
        flush(events, text);
        events.endCopy();
        var given = copy("events.event_position (position, global_index, recorded_at)");
        flush(given, positions);
        given.endCopy();
        var head = before + count;
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "select setval(pg_get_serial_sequence('events.domain_event', 'global_index'), " + head + ")");
            statement.execute("update views.view_position set position = " + head + " where view <> '" + view + "'");
            statement.execute(
                    "update views.token_entry set token = convert_to(regexp_replace(convert_from(token, 'UTF8'),"
                            + " '\\d+', '" + head + "'), 'UTF8') where processor_name <> 'view." + view + "'");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze events.domain_event");
            statement.execute("vacuum analyze events.event_position");
        }
        return head;
    }
}
