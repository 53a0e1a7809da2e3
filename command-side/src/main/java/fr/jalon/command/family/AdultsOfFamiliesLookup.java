package fr.jalon.command.family;

import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who belongs to which family. Two families taking in the same adult at once meet in the primary key: one wins. */
@Component
@ProcessingGroup("lookup.family-adults")
class AdultsOfFamiliesLookup implements AdultsOfFamilies {

    private final JdbcClient jdbc;

    AdultsOfFamiliesLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, FamilyId> of(Collection<PersonId> people) {
        Map<PersonId, FamilyId> families = new HashMap<>();
        jdbc.sql("select person, family from command.family_adult where person = any (?)")
                .param(people.stream().map(PersonId::value).toArray(String[]::new))
                .query((row, _) ->
                        families.put(new PersonId(row.getString("person")), new FamilyId(row.getString("family"))))
                .list();
        return families;
    }

    @EventHandler
    void on(FamilyRegistered event) {
        event.adults().forEach(adult -> joins(adult.person(), event.family()));
    }

    @EventHandler
    void on(AdultJoined event) {
        joins(event.adult().person(), event.family());
    }

    @EventHandler
    void on(AdultLeft event) {
        jdbc.sql("delete from command.family_adult where person = ? and family = ?")
                .param(event.person().value())
                .param(event.family().value())
                .update();
    }

    private void joins(PersonId person, FamilyId family) {
        jdbc.sql("insert into command.family_adult (person, family) values (?, ?)")
                .param(person.value())
                .param(family.value())
                .update();
    }
}
