package fr.jalon.query.access;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The missions of auditors: over which programme, of which days, until when. */
@Component
public final class Missions implements Projection {
    private final JdbcClient jdbc;

    Missions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One mission.
     *
     * @param period the days to be controlled
     * @param until its last day
     * @param revokedOn when the programme was taken back, if it was
     */
    public record Mission(
            MissionId id,
            ProgrammeId programme,
            Period period,
            LocalDate until,
            @Nullable LocalDate revokedOn) {

        /** Whether it goes on that day. */
        public boolean isOpen(LocalDate day) {
            return revokedOn == null && !until.isBefore(day);
        }

        /** The day it ended, or will end. */
        public LocalDate end() {
            return revokedOn != null && revokedOn.isBefore(until) ? revokedOn : until;
        }
    }

    @Override
    public String name() {
        return "mission";
    }

    @Override
    public List<String> tables() {
        return List.of("mission");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(MissionGranted.class, ScopeRevoked.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            switch (recorded.event()) {
                case MissionGranted granted -> grant(recorded.position(), granted);
                case ScopeRevoked revoked
                when revoked.scope() instanceof Scope.OfProgramme(ProgrammeId programme) ->
                    revoke(recorded.position(), revoked.account(), programme, revoked.occurredOn());
                default -> {}
            }
        }
    }

    /** The missions of an account, the one that ends last first. */
    public List<Mission> of(AccountId account) {
        return jdbc.sql("""
            select mission, programme, first_day, last_day, until, revoked_on from views.mission
            where account = :account order by least(until, revoked_on) desc, granted_at desc\
            """)
                .param("account", account.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** A mission and the account that holds it. */
    public record Held(AccountId account, Mission mission) {}

    /** Every mission that goes on that day, the one that ends first before the others. */
    public List<Held> goingOn(LocalDate day) {
        return jdbc.sql("""
            select account, mission, programme, first_day, last_day, until, revoked_on from views.mission
            where revoked_on is null and until >= :day order by until, granted_at\
            """)
                .param("day", day)
                .query((row, _) -> new Held(new AccountId(row.getString("account")), read(row)))
                .list();
    }

    private void grant(long position, MissionGranted granted) {
        jdbc.sql("""
            insert into views.mission (mission, account, programme, first_day, last_day, until, granted_at)
            values (:mission, :account, :programme, :from, :to, :until, :position) on conflict do nothing\
            """)
                .param("mission", granted.mission().value())
                .param("account", granted.account().value())
                .param("programme", granted.programme().value())
                .param("from", granted.period().from())
                .param("to", granted.period().to())
                .param("until", granted.until())
                .param("position", position)
                .update();
    }

    /** Those given later are others. */
    private void revoke(long position, AccountId account, ProgrammeId programme, LocalDate on) {
        jdbc.sql("""
            update views.mission set revoked_on = :on
            where account = :account and programme = :programme and revoked_on is null and granted_at < :position\
            """)
                .param("on", on)
                .param("account", account.value())
                .param("programme", programme.value())
                .param("position", position)
                .update();
    }

    private static Mission read(ResultSet row) throws SQLException {
        return new Mission(
                new MissionId(row.getString("mission")),
                new ProgrammeId(row.getString("programme")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getObject("until", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class));
    }
}
