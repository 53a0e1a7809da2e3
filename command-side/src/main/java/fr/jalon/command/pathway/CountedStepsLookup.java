package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the steps that count, so that a session that falls finds those built on it. */
@Component
@ProcessingGroup("lookup.pathway-steps")
class CountedStepsLookup implements CountedSteps {

    private final JdbcClient jdbc;

    CountedStepsLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CountedStep> builtOn(SessionId session) {
        return jdbc.sql("""
            select pathway, person, alone from command.pathway_step where session = ? order by pathway, alone
            """)
                .param(session.value())
                .query((row, _) -> new CountedStep(
                        new PathwayId(row.getString("pathway")),
                        new PersonId(row.getString("person")),
                        row.getBoolean("alone")))
                .list();
    }

    @EventHandler
    void on(CoAnimationRecorded event) {
        if (event.notCounted() == null) {
            counts(event, event.session(), false);
        }
    }

    @EventHandler
    void on(SoloAnimationRecorded event) {
        if (event.notCounted() == null) {
            counts(event, event.session(), true);
        }
    }

    @EventHandler
    void on(StepTakenBack event) {
        jdbc.sql("delete from command.pathway_step where pathway = ? and session = ?")
                .param(event.pathway().value())
                .param(event.session().value())
                .update();
    }

    private void counts(PathwayEvent event, SessionId session, boolean alone) {
        jdbc.sql("insert into command.pathway_step (pathway, person, session, alone) values (?, ?, ?, ?)")
                .param(event.pathway().value())
                .param(event.person().value())
                .param(session.value())
                .param(alone)
                .update();
    }
}
