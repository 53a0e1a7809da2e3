package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.History;
import fr.jalon.log.LeafEntry;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoredLeafTest {

    /** The same leaf, computed by the database alone from the stored columns: its JSON escapes these texts as RFC 8785 does. */
    private static final String LEAF_BY_SQL = """
        select encode(sha256('\\x00'::bytea || convert_to(
            '{"aggregate":' || to_json(stream) || ',"eventId":' || to_json(event_id) || ',"metadata":' || to_json(metadata)
            || ',"payload":' || to_json(payload) || ',"position":' || position
            || ',"recordedAt":"' || to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '","revision":' || revision || ',"sequence":' || sequence || ',"timestamp":"' || occurred_at
            || '","type":' || to_json(type) || '}', 'UTF8')), 'hex')
            from events.history order by position
        """;

    @Test
    void the_leaf_of_each_event_is_computable_from_the_stored_row() {
        try (var process =
                PlatformProcess.start(TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class))) {
            process.get(EventStore.class)
                    .publish(Stones.laid("pile-é", 0), Stones.laid("pile-é", 1), Stones.laid("pile \"q\"", 0));
            process.get(History.class).sequence();
            var sql = process.get(JdbcClient.class);

            var leaves = sql.sql("select * from events.history order by position")
                    .query((row, _) -> HexFormat.of().formatHex(entry(row).leaf()))
                    .list();

            assertThat(leaves)
                    .hasSize(3)
                    .isEqualTo(sql.sql(LEAF_BY_SQL).query(String.class).list());
        }
    }

    private static LeafEntry entry(ResultSet row) throws SQLException {
        return new LeafEntry(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("event_id"),
                row.getString("type"),
                Integer.parseInt(row.getString("revision")),
                row.getString("stream"),
                row.getLong("sequence"),
                Instant.parse(row.getString("occurred_at")),
                row.getString("metadata"),
                row.getString("payload"));
    }
}
