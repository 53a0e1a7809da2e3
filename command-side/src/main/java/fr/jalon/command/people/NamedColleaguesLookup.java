package fr.jalon.command.people;

import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened;
import fr.jalon.events.Personal;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps {@link NamedColleagues}: their names sealed, opened in memory to be compared (sealing the same words twice gives two different
 * texts). Where a name can no longer be read it is like no other, and nothing is asked.
 */
@Component
@ProcessingGroup("lookup.people-colleagues")
class NamedColleaguesLookup implements NamedColleagues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Keyring keyring;

    NamedColleaguesLookup(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    @Override
    public boolean alike(PersonId person, OrganisationId organisation, ColleagueName name) {
        List<ColleagueName> others = jdbc.sql("""
            select first_name, last_name from command.colleague_name where organisation = ? and person <> ?
            """)
                .params(organisation.value(), person.value())
                .query((row, _) -> name(row))
                .list();
        List<Personal> sealed = new ArrayList<>(name.parts());
        others.forEach(other -> sealed.addAll(other.parts()));
        Map<Personal, Opened> opened = keyring.openAll(sealed);
        return others.stream().anyMatch(other -> same(name, other, opened));
    }

    private static boolean same(ColleagueName one, ColleagueName other, Map<Personal, Opened> opened) {
        return Stream.of(0, 1)
                .allMatch(part -> opened.get(one.parts().get(part)) instanceof Opened.Clear(String first)
                        && opened.get(other.parts().get(part)) instanceof Opened.Clear(String second)
                        && first.equalsIgnoreCase(second));
    }

    @EventHandler
    void on(ProfessionalRegistered event) {
        jdbc.sql("""
            insert into command.colleague_name (person, organisation, first_name, last_name) values (?, ?, ?, ?)
            on conflict (person) do nothing
            """)
                .params(
                        event.person().value(),
                        event.organisation().value(),
                        JSON.writeValueAsString(event.firstName()),
                        JSON.writeValueAsString(event.lastName()))
                .update();
    }

    @EventHandler
    void on(PersonErased event) {
        jdbc.sql("delete from command.colleague_name where person = ?")
                .param(event.person().value())
                .update();
    }

    private static ColleagueName name(ResultSet row) throws SQLException {
        return new ColleagueName(
                JSON.readValue(row.getString("first_name"), Personal.class),
                JSON.readValue(row.getString("last_name"), Personal.class));
    }
}
