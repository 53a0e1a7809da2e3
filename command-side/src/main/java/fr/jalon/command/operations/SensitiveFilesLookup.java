package fr.jalon.command.operations;

import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.value.FamilyId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which families' files are marked, from the families' own events. */
@Component
@ProcessingGroup("lookup.operations-sensitive-files")
class SensitiveFilesLookup implements SensitiveFiles {

    private final JdbcClient jdbc;

    SensitiveFilesLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holds(FamilyId family) {
        return jdbc.sql("select exists(select from command.sensitive_file where family = ?)")
                .param(family.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(FileMarkedSensitive event) {
        jdbc.sql("insert into command.sensitive_file (family) values (?) on conflict (family) do nothing")
                .param(event.family().value())
                .update();
    }

    @EventHandler
    void on(SensitiveMarkRemoved event) {
        jdbc.sql("delete from command.sensitive_file where family = ?")
                .param(event.family().value())
                .update();
    }
}
