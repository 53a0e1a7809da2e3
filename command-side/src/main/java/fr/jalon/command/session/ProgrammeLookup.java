package fr.jalon.command.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@link OpenProgrammes} from what programmes tell. A session stays in its programme and a programme in its zone. */
@Component
@ProcessingGroup("lookup.session-programmes")
class ProgrammeLookup implements OpenProgrammes {

    /** The indicator whose definition says what share of its workshops makes a session complete. */
    static final IndicatorId SESSIONS_COMPLETED = new IndicatorId("sessions-completed");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final int KEPT = 10_000;

    private final JdbcClient jdbc;
    private final Cache<SessionId, ZoneId> zones =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ProgrammeLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Programme> find(ProgrammeId programme) {
        return jdbc.sql("select * from command.session_programme where programme = ?")
                .param(programme.value())
                .query((row, _) -> programme(row))
                .optional();
    }

    @Override
    public Optional<Programme> of(SessionId session) {
        return jdbc.sql("""
            select p.* from command.session_programme p
            join command.session_of_programme s on s.programme = p.programme
            where s.session = ?
            """)
                .param(session.value())
                .query((row, _) -> programme(row))
                .optional();
    }

    @Override
    public Optional<ZoneId> zone(SessionId session) {
        return Optional.ofNullable(
                zones.get(session, asked -> of(asked).map(Programme::zone).orElse(null)));
    }

    @EventHandler
    void on(ProgrammeLaunched event) {
        jdbc.sql("""
            insert into command.session_programme
                (programme, organisation, first_day, last_day, zone, territories, strands, completion_share)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        event.programme().value(),
                        event.organisation().value(),
                        event.period().from(),
                        event.period().to(),
                        event.zone().getId(),
                        event.territories().stream()
                                .map(each -> each.territory().value())
                                .toArray(String[]::new),
                        event.strands().stream()
                                .map(each -> each.strand().value())
                                .toArray(String[]::new),
                        HALF)
                .update();
    }

    @EventHandler
    void on(IndicatorDefined event) {
        if (event.indicator().equals(SESSIONS_COMPLETED)
                && event.definition().measure() instanceof Measure.Distinct distinct) {
            var share = distinct.minimumShare();
            jdbc.sql("update command.session_programme set completion_share = ? where programme = ?")
                    .params(share == null ? HALF : share, event.programme().value())
                    .update();
        }
    }

    @EventHandler
    void on(SessionScheduled event) {
        jdbc.sql("insert into command.session_of_programme (session, programme) values (?, ?)")
                .params(event.session().value(), event.programme().value())
                .update();
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getString("programme")),
                new OrganisationId(row.getString("organisation")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                ZoneId.of(row.getString("zone")),
                each(row, "territories", TerritoryId::new),
                each(row, "strands", StrandId::new),
                row.getBigDecimal("completion_share"));
    }

    private static <T> Set<T> each(ResultSet row, String column, Function<String, T> as) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(as).collect(Collectors.toSet());
    }
}
