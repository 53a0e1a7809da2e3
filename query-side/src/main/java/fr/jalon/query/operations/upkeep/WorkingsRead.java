package fr.jalon.query.operations.upkeep;

import fr.jalon.events.value.ViewName;
import fr.jalon.query.operations.upkeep.Workings.Asked;
import fr.jalon.query.operations.upkeep.Workings.Difference;
import fr.jalon.query.operations.upkeep.Workings.Letters;
import fr.jalon.query.operations.upkeep.Workings.Rebuild;
import fr.jalon.query.operations.upkeep.Workings.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads how the views stand from what the platform keeps beside them. A view of another version is passed over. */
@Component
class WorkingsRead {
    private static final int STREAMS_SHOWN = 200;
    private static final int ASKED_SHOWN = 20;

    private static final String VIEWS = """
        select v.view, v.position, greatest(0, :head - v.position) as lag,
               (select count(distinct l.sequence_identifier) from views.dead_letter l
                 where l.processing_group = 'view.' || v.view) as streams,
               (select count(*) from views.dead_letter l where l.processing_group = 'view.' || v.view) as letters,
               (select count(*) from views.discarded_letter d where d.view = v.view) as discarded
          from views.view_position v\
        """;

    private static final String LETTERS = """
        select substr(l.processing_group, 6) as view, l.sequence_identifier as stream, count(*) as letters,
               coalesce(min(h.position), 0) as first_position, coalesce(max(h.position), 0) as last_position,
               coalesce((array_agg(h.type order by l.sequence_index))[1], '') as type,
               (array_agg(l.cause_type order by l.sequence_index))[1] as cause_type,
               (array_agg(l.cause_message order by l.sequence_index))[1] as cause_message
          from views.dead_letter l left join events.history h on h.event_id = l.event_identifier
         where l.processing_group like 'view.%'
         group by l.processing_group, l.sequence_identifier
         order by min(h.position) limit :most\
        """;

    private static final String REBUILDS = """
        select distinct on (u.view) u.view, u.upkeep, coalesce(d.state, 'WAITING') as state, d.phase,
               coalesce(d.position, 0) as done, coalesce(d.target, 0) as target, d.compared, d.differing, d.failure,
               u.asked_at, d.ended_at,
               extract(epoch from (coalesce(d.ended_at, clock_timestamp()) - d.begun_at))::float8 as seconds
          from views.upkeep u left join views.duty d using (upkeep)
         where u.kind = 'REBUILD' and u.position > (select coalesce(max(position), 0) from views.duty_floor)
         order by u.view, u.position desc\
        """;

    private static final String DIFFERENCES = """
        select table_name, difference, row_key, columns from views.rebuild_difference where upkeep = :upkeep order by rank\
        """;

    private static final String ASKED = """
        select u.upkeep, u.kind, u.view, u.stream, u.reason, u.asked_at, u.asked_by,
               coalesce(d.state, 'WAITING') as state
          from views.upkeep u left join views.duty d using (upkeep)
         where u.position > (select coalesce(max(position), 0) from views.duty_floor)
         order by u.position desc limit :most\
        """;

    private final JdbcClient jdbc;

    WorkingsRead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Workings at(long head) {
        Map<String, Rebuild> rebuilds = new HashMap<>();
        jdbc.sql(REBUILDS).query(row -> {
            rebuilds.put(row.getString("view"), rebuild(row));
        });
        List<View> views = ofKnownViews(
                jdbc.sql(VIEWS).param("head", head), row -> view(row, rebuilds.get(row.getString("view"))));
        return new Workings(
                head,
                views.stream().sorted(Comparator.comparing(View::named)).toList(),
                ofKnownViews(jdbc.sql(LETTERS).param("most", STREAMS_SHOWN), WorkingsRead::letters),
                ofKnownViews(jdbc.sql(ASKED).param("most", ASKED_SHOWN), WorkingsRead::asked));
    }

    private static <T> List<T> ofKnownViews(StatementSpec query, RowOf<T> read) {
        List<T> found = new ArrayList<>();
        query.query((ResultSet row) -> {
            if (ViewName.of(row.getString("view")).isPresent()) {
                found.add(read.from(row));
            }
        });
        return found;
    }

    private interface RowOf<T> {
        T from(ResultSet row) throws SQLException;
    }

    private static View view(ResultSet row, @Nullable Rebuild rebuild) throws SQLException {
        return new View(
                row.getString("view"),
                viewOf(row),
                row.getLong("position"),
                row.getLong("lag"),
                row.getLong("streams"),
                row.getLong("letters"),
                row.getLong("discarded"),
                rebuild);
    }

    private static Letters letters(ResultSet row) throws SQLException {
        return new Letters(
                row.getString("view"),
                viewOf(row),
                row.getString("stream"),
                row.getLong("letters"),
                row.getLong("first_position"),
                row.getLong("last_position"),
                row.getString("type"),
                cause(row.getString("cause_type"), row.getString("cause_message")));
    }

    /** What the database says names tables and constraints; what Java code says may name anything, so its class alone is told. */
    private static String cause(@Nullable String type, @Nullable String message) {
        if (message != null && message.startsWith("SQLState ")) {
            return message;
        }
        return type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                row.getString("upkeep"),
                row.getString("kind"),
                row.getString("view"),
                viewOf(row),
                row.getString("stream"),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                row.getString("state"));
    }

    private Rebuild rebuild(ResultSet row) throws SQLException {
        String state = row.getString("state");
        String phase = row.getString("phase");
        long done = row.getLong("done");
        long of = row.getLong("target");
        double seconds = row.getDouble("seconds");
        long perSecond = seconds > 0 ? Math.round(done / seconds) : 0;
        boolean building = state.equals("RUNNING") && "BUILDING".equals(phase);
        return new Rebuild(
                row.getString("upkeep"),
                state.equals("RUNNING") ? Objects.requireNonNullElse(phase, "BUILDING") : state,
                done,
                of,
                perSecond,
                building && perSecond > 0 ? Math.ceilDiv(of - done, perSecond) : null,
                row.getObject("compared", Long.class),
                row.getObject("differing", Long.class),
                row.getString("failure"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                differences(row.getString("upkeep")));
    }

    private List<Difference> differences(String upkeep) {
        return jdbc.sql(DIFFERENCES)
                .param("upkeep", upkeep)
                .query((row, _) -> new Difference(
                        row.getString("table_name"),
                        row.getString("difference"),
                        row.getString("row_key"),
                        Arrays.asList((String[]) row.getArray("columns").getArray())))
                .list();
    }

    private static ViewName viewOf(ResultSet row) throws SQLException {
        return ViewName.of(row.getString("view")).orElseThrow();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
