package fr.jalon.command.people;

import static fr.jalon.command.people.PersonFixtures.ERASED;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.FUNDER;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.NotingKeyring;
import fr.jalon.command.TestDatabase;
import fr.jalon.events.PersonalField;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NamedColleaguesLookupTest {

    private final NotingKeyring keyring = new NotingKeyring();
    private final NamedColleaguesLookup colleagues =
            new NamedColleaguesLookup(JdbcClient.create(TestDatabase.fresh()), keyring);

    @BeforeEach
    void hire() {
        ColleagueName name = called(EMPLOYEE, "Léa", "Martin");
        colleagues.on(new ProfessionalRegistered(
                EMPLOYEE, CARRIER, name.firstName(), name.lastName(), ProfessionalStatus.EMPLOYEE, LAUNCH));
    }

    @Test
    void somebody_else_of_the_team_with_both_names_is_alike() {
        assertThat(colleagues.alike(MOTHER, CARRIER, called(MOTHER, "léa", "MARTIN")))
                .isTrue();
        assertThat(colleagues.alike(MOTHER, CARRIER, called(MOTHER, "Léa", "Durand")))
                .isFalse();
        assertThat(colleagues.alike(MOTHER, CARRIER, called(MOTHER, "Zoé", "Martin")))
                .isFalse();
        assertThat(colleagues.alike(MOTHER, FUNDER, called(MOTHER, "Léa", "Martin")))
                .isFalse();
    }

    @Test
    void nobody_is_like_themselves_nor_like_somebody_erased() {
        assertThat(colleagues.alike(EMPLOYEE, CARRIER, called(EMPLOYEE, "Léa", "Martin")))
                .isFalse();
        colleagues.on(ERASED);
        assertThat(colleagues.alike(MOTHER, CARRIER, called(MOTHER, "Léa", "Martin")))
                .isFalse();
    }

    private ColleagueName called(PersonId person, String firstName, String lastName) {
        return new ColleagueName(
                keyring.seal(person.value(), PersonalField.FIRST_NAME, firstName),
                keyring.seal(person.value(), PersonalField.LAST_NAME, lastName));
    }
}
