package fr.jalon.command.session;

import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent.SessionCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDateTime;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@link PlannedSessions} as they were first planned: a form sent again says what it said the first time. */
@Component
@ProcessingGroup("lookup.session-planned")
class PlannedSessionsLookup implements PlannedSessions {

    private final JdbcClient jdbc;

    PlannedSessionsLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean alike(ProgrammeId programme, Label name, LocalDateTime start) {
        return jdbc.sql("""
            select exists (select from command.session_planned
                            where programme = ? and starts = ? and lower(name) = lower(?) and not cancelled)
            """)
                .params(programme.value(), start, name.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(SessionScheduled event) {
        event.workshops().stream()
                .map(PlannedWorkshop::start)
                .min(LocalDateTime::compareTo)
                .ifPresent(start -> jdbc.sql("""
                    insert into command.session_planned (session, programme, name, starts) values (?, ?, ?, ?)
                    on conflict (session) do nothing
                    """)
                        .params(
                                event.session().value(),
                                event.programme().value(),
                                event.name().value(),
                                start)
                        .update());
    }

    @EventHandler
    void on(SessionCancelled event) {
        cancelled(event.session(), true);
    }

    @EventHandler
    void on(SessionCancellationCorrected event) {
        cancelled(event.session(), false);
    }

    private void cancelled(SessionId session, boolean cancelled) {
        jdbc.sql("update command.session_planned set cancelled = ? where session = ?")
                .params(cancelled, session.value())
                .update();
    }
}
