package fr.jalon.command.people;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.FUNDER;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.EventSamples;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KnownPeopleLookupTest {

    private final KnownPeopleLookup known = new KnownPeopleLookup(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void nobody_is_known_before_an_event_names_them() {
        assertThat(known.organisationOf(MOTHER)).isEmpty();
    }

    @Test
    void whoever_is_in_a_family_is_known() {
        known.on(EventSamples.full(FamilyRegistered.class));
        assertThat(known.organisationOf(MOTHER)).contains(CARRIER);
        assertThat(known.organisationOf(GRANDFATHER)).contains(CARRIER);
        assertThat(known.organisationOf(CHILD)).contains(CARRIER);
    }

    @Test
    void whoever_joins_later_is_known_and_hearing_of_them_twice_changes_nothing() {
        known.on(EventSamples.full(AdultJoined.class));
        known.on(EventSamples.full(AdultJoined.class));
        known.on(EventSamples.full(ChildDeclared.class));
        assertThat(known.organisationOf(MOTHER)).contains(CARRIER);
        assertThat(known.organisationOf(CHILD)).contains(CARRIER);
    }

    @Test
    void colleagues_and_those_behind_an_account_are_known_and_stay_whose_they_were() {
        known.on(EventSamples.full(ProfessionalRegistered.class));
        AccountOpened sample = EventSamples.full(AccountOpened.class);
        known.on(new AccountOpened(
                sample.account(), FUNDER, EMPLOYEE, sample.role(), sample.displayName(), LocalDate.of(2024, 1, 1)));
        assertThat(known.organisationOf(EMPLOYEE)).contains(CARRIER);
        PersonId partner = new PersonId("person-partner");
        known.on(new AccountOpened(
                sample.account(), FUNDER, partner, sample.role(), sample.displayName(), LocalDate.of(2024, 1, 1)));
        assertThat(known.organisationOf(partner)).contains(FUNDER);
    }

    @Test
    void whoever_administers_the_whole_installation_is_nobodys() {
        known.on(EventSamples.minimal(AccountOpened.class));
        assertThat(known.organisationOf(EMPLOYEE)).isEmpty();
    }
}
