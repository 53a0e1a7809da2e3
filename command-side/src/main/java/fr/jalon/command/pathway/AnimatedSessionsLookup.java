package fr.jalon.command.pathway;

import fr.jalon.command.pathway.AnimatedSession.Held;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WorkshopId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps sessions with the teams of their workshops held: the team that counts is that of the day, not the one planned. */
@Component
@ProcessingGroup("lookup.pathway-sessions")
class AnimatedSessionsLookup implements AnimatedSessions {

    private final JdbcClient jdbc;

    AnimatedSessionsLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AnimatedSession> of(SessionId session) {
        return jdbc.sql("""
            select programme, coalesce(completed_of, greatest(scheduled, standing)) as planned, completed_on
            from command.pathway_session where session = ?
            """)
                .param(session.value())
                .query((row, _) -> new AnimatedSession(
                        session,
                        new ProgrammeId(row.getString("programme")),
                        row.getInt("planned"),
                        row.getObject("completed_on", LocalDate.class),
                        held(session)))
                .optional();
    }

    @EventHandler
    void on(SessionScheduled event) {
        jdbc.sql("insert into command.pathway_session (session, programme, scheduled, standing) values (?, ?, ?, ?)")
                .param(event.session().value())
                .param(event.programme().value())
                .param(event.workshops().size())
                .param(event.workshops().size())
                .update();
    }

    @EventHandler
    void on(WorkshopAdded event) {
        update("update command.pathway_session set standing = standing + 1 where session = ?", event.session());
    }

    @EventHandler
    void on(WorkshopCancelled event) {
        update("update command.pathway_session set standing = standing - 1 where session = ?", event.session());
    }

    @EventHandler
    void on(WorkshopCancellationCorrected event) {
        update("update command.pathway_session set standing = standing + 1 where session = ?", event.session());
    }

    @EventHandler
    void on(WorkshopHeld event) {
        jdbc.sql("insert into command.pathway_workshop (workshop, session, held_on) values (?, ?, ?)")
                .param(event.workshop().value())
                .param(event.session().value())
                .param(event.occurredOn())
                .update();
        jdbc.sql("""
            insert into command.pathway_team (workshop, person, status)
            select ?, person, status from unnest(?::text[], ?::text[]) as member (person, status)
            on conflict do nothing
            """)
                .param(event.workshop().value())
                .param(event.team().stream()
                        .map(member -> member.person().value())
                        .toArray(String[]::new))
                .param(event.team().stream()
                        .map(member -> member.status().name())
                        .toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(WorkshopHoldingCorrected event) {
        jdbc.sql("delete from command.pathway_workshop where workshop = ?")
                .param(event.workshop().value())
                .update();
    }

    @EventHandler
    void on(SessionCompleted event) {
        jdbc.sql("update command.pathway_session set completed_of = ?, completed_on = ? where session = ?")
                .param(event.planned())
                .param(event.occurredOn())
                .param(event.session().value())
                .update();
    }

    @EventHandler
    void on(SessionCompletionCorrected event) {
        isCompletedNoMore(event.session());
    }

    @EventHandler
    void on(SessionCancelled event) {
        isCompletedNoMore(event.session());
    }

    private void isCompletedNoMore(SessionId session) {
        update(
                "update command.pathway_session set completed_of = null, completed_on = null where session = ?",
                session);
    }

    private void update(String update, SessionId session) {
        jdbc.sql(update).param(session.value()).update();
    }

    private List<Held> held(SessionId session) {
        Map<WorkshopId, List<TeamMember>> teams = jdbc
                .sql("""
                    select team.workshop, team.person, team.status
                    from command.pathway_team team
                    join command.pathway_workshop held on held.workshop = team.workshop
                    where held.session = ?
                    order by team.person
                    """)
                .param(session.value())
                .query((row, _) -> Map.entry(workshop(row), member(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select workshop, held_on from command.pathway_workshop where session = ? order by held_on,"
                        + " workshop")
                .param(session.value())
                .query((row, _) -> new Held(
                        workshop(row),
                        row.getObject("held_on", LocalDate.class),
                        teams.getOrDefault(workshop(row), List.of())))
                .list();
    }

    private static WorkshopId workshop(ResultSet row) throws SQLException {
        return new WorkshopId(row.getString("workshop"));
    }

    private static TeamMember member(ResultSet row) throws SQLException {
        return new TeamMember(new PersonId(row.getString("person")), TeamStatus.valueOf(row.getString("status")));
    }
}
