package fr.jalon.query.audit.history;

import fr.jalon.events.Actor;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.http.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads records of the history, and only those of streams that have to do with a programme granted to whoever asks and that belong to
 * the organisation carrying it. Somebody of an organisation reads that organisation's alone.
 */
@Component
final class HistoryRecords {
    static final int ROWS = 50;
    private static final int AT_A_TIME = 1000;

    private static final String READABLE = """
        with granted as (
            select p.stream as programme, p.organisation from views.audited_owner p
             where p.stream = any(:programmes)
               and (cast(:organisation as text) is null or p.organisation = :organisation)),
        own as (
            select s.stream, g.organisation from granted g join views.audited_stream s using (programme)),
        readable as (
            select stream, organisation from own
            union
            select m.stream, own.organisation from own join views.audited_member m on m.family = own.stream),
        streams as (
            select r.stream from readable r join views.audited_owner o using (stream, organisation))
        select h.position, h.recorded_at, h.event_id, h.type, h.revision, h.stream, h.sequence, h.occurred_at,
               h.metadata, h.payload
          from events.history h
         where h.stream in (select stream from streams)
           and (h.type not in ('access.scope-granted', 'access.scope-revoked')
                or h.payload::json -> 'scope' ->> 'programme' in (select programme from granted)
                or h.payload::json -> 'scope' ->> 'session' in (select stream from streams))
           and (h.type <> 'access.mission-granted'
                or h.payload::json ->> 'programme' in (select programme from granted))
           and (h.type <> 'access.sessions-handed-over'
                or not exists (select from json_array_elements_text(h.payload::json -> 'sessions') s
                                where s not in (select stream from streams)))
        """;

    private final JdbcClient jdbc;

    HistoryRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than a page, so that one knows whether there is another. */
    List<HistoryRecord> list(Actor actor, HistoryFilter filter) {
        return list(actor, filter, ROWS + 1);
    }

    /** All that the filter lets through, read bit by bit while it is taken. */
    Stream<HistoryRecord> all(Actor actor, HistoryFilter filter) {
        return Stream.iterate(
                        list(actor, filter, AT_A_TIME),
                        read -> !read.isEmpty(),
                        read -> list(actor, filter.beyond(read.getLast().position()), AT_A_TIME))
                .flatMap(List::stream);
    }

    private List<HistoryRecord> list(Actor actor, HistoryFilter filter, int most) {
        StringBuilder sql = new StringBuilder(READABLE);
        Map<String, Object> values = new HashMap<>();
        List.of(
                        new Condition("h.type = :kind", "kind", filter.kind()),
                        new Condition("h.stream = :stream", "stream", filter.stream()),
                        new Condition("h.recorded_at >= :from", "from", filter.recordedFrom()),
                        new Condition("h.recorded_at < :until", "until", filter.recordedBefore()),
                        new Condition("h.metadata::json ->> 'actor' = :actor", "actor", filter.actor()),
                        new Condition("h.position < :before", "before", filter.before()))
                .forEach(condition -> condition.add(sql, values));
        sql.append(" order by h.position desc limit ").append(most);
        return granted(actor, sql.toString())
                .params(values)
                .query((row, _) -> read(row))
                .list();
    }

    /** One record; none where it does not exist or is not theirs to read. */
    Optional<HistoryRecord> at(Actor actor, long position) {
        return granted(actor, READABLE + " and h.position = :position")
                .param("position", position)
                .query((row, _) -> read(row))
                .optional();
    }

    private JdbcClient.StatementSpec granted(Actor actor, String sql) {
        OrganisationId organisation = actor.organisation();
        return jdbc.sql(sql)
                .param(
                        "programmes",
                        actor.programmes().stream().map(ProgrammeId::value).toArray(String[]::new))
                .param("organisation", organisation == null ? null : organisation.value());
    }

    private static HistoryRecord read(ResultSet row) throws SQLException {
        return new HistoryRecord(
                row.getLong("position"),
                LocalDateTime.ofInstant(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(), Today.ZONE),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("revision"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("occurred_at"),
                row.getString("metadata"),
                row.getString("payload"));
    }

    private record Condition(
            String sql, String name, @Nullable Object value) {
        void add(StringBuilder all, Map<String, Object> values) {
            if (value != null) {
                all.append(" and ").append(sql);
                values.put(name, value);
            }
        }
    }
}
