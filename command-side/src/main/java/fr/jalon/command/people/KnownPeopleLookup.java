package fr.jalon.command.people;

import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is known. The first event that names somebody says whose they are. */
@Component
@ProcessingGroup("lookup.people-known")
class KnownPeopleLookup implements KnownPeople {

    private final JdbcClient jdbc;

    KnownPeopleLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OrganisationId> organisationOf(PersonId person) {
        return jdbc.sql("select organisation from command.known_person where person = ?")
                .param(person.value())
                .query((row, _) -> new OrganisationId(row.getString("organisation")))
                .optional();
    }

    @EventHandler
    void on(FamilyRegistered event) {
        event.adults().forEach(adult -> known(adult.person(), event.organisation()));
        event.children().forEach(child -> known(child.person(), event.organisation()));
    }

    @EventHandler
    void on(AdultJoined event) {
        known(event.adult().person(), event.organisation());
    }

    @EventHandler
    void on(ChildDeclared event) {
        known(event.child().person(), event.organisation());
    }

    @EventHandler
    void on(ProfessionalRegistered event) {
        known(event.person(), event.organisation());
    }

    /** Whoever administers the whole installation is nobody's, and known to no organisation. */
    @EventHandler
    void on(AccountOpened event) {
        OrganisationId organisation = event.organisation();
        if (organisation != null) {
            known(event.person(), organisation);
        }
    }

    private void known(PersonId person, OrganisationId organisation) {
        jdbc.sql("""
            insert into command.known_person (person, organisation) values (?, ?)
            on conflict (person) do nothing
            """).param(person.value()).param(organisation.value()).update();
    }
}
