package fr.jalon.command.programme;

import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What launching a programme must know of the others: whether it looks like one that was launched already. */
@Component
@ProcessingGroup("lookup.programme-launched")
class LaunchedProgrammes {

    private final JdbcClient jdbc;

    LaunchedProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this organisation carries a programme of this name that begins on this day. */
    boolean alike(OrganisationId organisation, Label name, LocalDate firstDay) {
        return jdbc.sql("""
            select exists (select from command.programme_launched
                            where organisation = ? and first_day = ? and lower(name) = lower(?))
            """)
                .params(organisation.value(), firstDay, name.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(ProgrammeLaunched event) {
        jdbc.sql("""
            insert into command.programme_launched (programme, organisation, name, first_day) values (?, ?, ?, ?)
            on conflict (programme) do nothing
            """)
                .params(
                        event.programme().value(),
                        event.organisation().value(),
                        event.name().value(),
                        event.period().from())
                .update();
    }
}
