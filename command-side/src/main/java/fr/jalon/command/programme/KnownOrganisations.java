package fr.jalon.command.programme;

import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What programmes must know of organisations: which there are, and of what kind. */
@Component
@ProcessingGroup("lookup.programme-organisations")
class KnownOrganisations {

    private final JdbcClient jdbc;

    KnownOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of those that are known. */
    Map<OrganisationId, OrganisationKind> among(Collection<OrganisationId> organisations) {
        return jdbc
                .sql("select organisation, kind from command.programme_organisation where organisation = any(?)")
                .param(organisations.stream().map(OrganisationId::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        new OrganisationId(row.getString("organisation")),
                        OrganisationKind.valueOf(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("""
            insert into command.programme_organisation (organisation, kind) values (?, ?)
            on conflict (organisation) do nothing
            """).params(event.organisation().value(), event.kind().name()).update();
    }
}
