package fr.jalon.command.audit;

import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.audit.AuditEvent.SampleDrawn;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SampleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose missions are, and which sample was drawn in which. */
@Component
@ProcessingGroup("lookup.audit-missions")
class AuditLookup {

    private final JdbcClient jdbc;

    AuditLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mission that was granted, over or not. */
    Optional<AuditMission> mission(MissionId id) {
        return jdbc.sql("select * from command.audit_mission where mission = ?")
                .param(id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The mission a sample was drawn in. */
    Optional<AuditMission> missionOf(SampleId sample) {
        return jdbc.sql("""
            select m.* from command.audit_mission m join command.audit_sample s using (mission) where s.sample = ?\
            """).param(sample.value()).query((row, _) -> read(row)).optional();
    }

    @EventHandler
    void on(MissionGranted event) {
        jdbc.sql("insert into command.audit_mission values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        event.mission().value(),
                        event.account().value(),
                        event.organisation().value(),
                        event.programme().value(),
                        event.period().from(),
                        event.period().to(),
                        event.until())
                .update();
    }

    @EventHandler
    void on(SampleDrawn event) {
        jdbc.sql("insert into command.audit_sample values (?, ?) on conflict do nothing")
                .params(event.sample().value(), event.mission().value())
                .update();
    }

    private static AuditMission read(ResultSet row) throws SQLException {
        return new AuditMission(
                new MissionId(row.getString("mission")),
                new AccountId(row.getString("account")),
                new OrganisationId(row.getString("organisation")),
                new ProgrammeId(row.getString("programme")),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getObject("until", LocalDate.class));
    }
}
