package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.CodeWords;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Explanation.FactLine;
import fr.jalon.query.figures.ProgrammeDetail.Named;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns a page of facts into lines to read: the record each comes from, and names or pseudonyms by who reads. */
@Component
final class FactLines {

    private final JdbcClient jdbc;
    private final Names names;
    private final Programmes programmes;
    private final LateRecords late;

    FactLines(JdbcClient jdbc, Names names, Programmes programmes, LateRecords late) {
        this.jdbc = jdbc;
        this.names = names;
        this.programmes = programmes;
        this.late = late;
    }

    /** How to write down the facts of this page, for this reader. */
    Writer writer(Actor actor, Programmes.Row programme, List<Row> rows) {
        Naming naming = actor.role() == Role.COORDINATOR
                ? names.open(present(rows, Row::family), present(rows, Row::person))
                : new Naming.Pseudonyms(programme.programme());
        Map<String, String> territories = programmes.parts(programme.id(), "territory").stream()
                .collect(Collectors.toMap(Named::id, Named::name));
        return new Writer(
                naming,
                recorded(rows),
                sessions(rows),
                territories,
                programme.zoneId(),
                late.of(programme.programme()));
    }

    private Map<Long, Origin> recorded(List<Row> rows) {
        Map<Long, Origin> origins = new HashMap<>();
        Long[] positions = rows.stream().map(Row::position).distinct().toArray(Long[]::new);
        jdbc.sql("""
            select position, recorded_at, metadata::json ->> 'actor' as actor,
                   metadata::json ->> 'role' as role from events.history
             where position = any(:positions)\
            """).param("positions", positions).query(rs -> {
            origins.put(
                    rs.getLong("position"),
                    new Origin(
                            rs.getObject("recorded_at", java.time.OffsetDateTime.class)
                                    .toInstant(),
                            rs.getString("actor"),
                            roleOf(rs.getString("role"))));
        });
        return origins;
    }

    private static @Nullable String roleOf(@Nullable String code) {
        return code == null ? null : CodeWords.of(Role.class, code).orElse(code);
    }

    private Map<String, String> sessions(List<Row> rows) {
        Map<String, String> sessions = new HashMap<>();
        jdbc.sql("select session, name from views.counted_session where session = any(:sessions)")
                .param("sessions", present(rows, Row::session).toArray(String[]::new))
                .query(rs -> {
                    sessions.put(rs.getString("session"), rs.getString("name"));
                });
        return sessions;
    }

    private static Collection<String> present(List<Row> rows, Function<Row, @Nullable String> column) {
        return rows.stream()
                .map(column)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    /** A fact as it was read, and the entry of the list it belongs to. */
    record Row(
            String entry,
            String kind,
            @Nullable String territory,
            @Nullable String session,
            @Nullable String workshop,
            @Nullable String family,
            @Nullable String person,
            long quantity,
            @Nullable BigDecimal share,
            @Nullable String leftOut,
            LocalDate occurredOn,
            long position,
            String event) {

        static Row of(ResultSet rs) throws SQLException {
            return new Row(
                    rs.getString("entry"),
                    rs.getString("kind"),
                    rs.getString("territory"),
                    rs.getString("session"),
                    rs.getString("workshop"),
                    rs.getString("family"),
                    rs.getString("person"),
                    rs.getLong("quantity"),
                    rs.getBigDecimal("share"),
                    rs.getString("left_out"),
                    rs.getObject("occurred_on", LocalDate.class),
                    rs.getLong("recorded_from"),
                    rs.getString("event_id"));
        }
    }

    /** When the history took a record in, from whom, in which part. */
    record Origin(
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String role) {}

    /** Writes facts down for one reader. */
    record Writer(
            Naming naming,
            Map<Long, Origin> origins,
            Map<String, String> sessions,
            Map<String, String> territories,
            ZoneId zone,
            LateRecords.Rule late) {

        FactLine line(Row row) {
            Origin origin = origins.getOrDefault(row.position(), new Origin(Instant.EPOCH, null, null));
            long days = Math.max(
                    0, ChronoUnit.DAYS.between(row.occurredOn(), LocalDate.ofInstant(origin.recordedAt(), zone)));
            boolean afterSharing = late.afterSharing(row.occurredOn(), row.position());
            return new FactLine(
                    what(row),
                    row.occurredOn(),
                    row.person() == null ? null : naming.person(row.person()),
                    naming.link(row.person()),
                    naming.link(row.family()),
                    row.session(),
                    row.workshop(),
                    row.territory() == null ? null : territories.get(row.territory()),
                    row.quantity(),
                    row.share(),
                    row.position(),
                    row.event(),
                    origin.recordedAt(),
                    late.tooManyDays(days) || afterSharing,
                    days,
                    afterSharing,
                    origin.actor() == null ? null : naming.account(origin.actor()),
                    origin.role());
        }

        /** The public name of the session a fact took place in. */
        String session(Row row) {
            return row.session() == null ? "Programme" : sessions.getOrDefault(row.session(), "Session");
        }

        private static String what(Row row) {
            return switch (row.kind()) {
                case "attendance" ->
                    row.leftOut() == null
                            ? "Présence"
                            : LeftOut.valueOf(row.leftOut()).label();
                case "children" -> "Enfants présents";
                case "unnamed" -> "Personnes comptées sans nom";
                case "session-completed" -> "Session terminée";
                case "referent-trained" -> "Formation suivie";
                case "co-animation" -> "Co-animation";
                case "solo-animation" -> "Animation en autonomie";
                default -> row.kind();
            };
        }
    }
}
