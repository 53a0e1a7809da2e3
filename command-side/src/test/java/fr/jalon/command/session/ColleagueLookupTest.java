package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.PersonalField;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalStatusChanged;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ColleagueLookupTest {

    private final ColleagueLookup colleagues = new ColleagueLookup(JdbcClient.create(TestDatabase.fresh()), FAMILIES);

    @BeforeEach
    void register() {
        colleagues.on(new ProfessionalRegistered(
                OMAR,
                ORGANISATION,
                FamilyLookupTest.sealed(OMAR, PersonalField.FIRST_NAME),
                FamilyLookupTest.sealed(OMAR, PersonalField.LAST_NAME),
                ProfessionalStatus.VOLUNTEER,
                DAY_1));
        colleagues.on(new ProfessionalStatusChanged(
                OMAR, ORGANISATION, ProfessionalStatus.VOLUNTEER, ProfessionalStatus.EMPLOYEE, DAY_3));
    }

    @Test
    void knows_the_status_of_each_day_and_nobody_before_they_came() {
        assertThat(colleagues.statusOf(OMAR, ORGANISATION, DAY_1.minusDays(1))).isEmpty();
        assertThat(colleagues.statusOf(OMAR, ORGANISATION, DAY_1)).contains(TeamStatus.VOLUNTEER);
        assertThat(colleagues.statusOf(OMAR, ORGANISATION, DAY_2)).contains(TeamStatus.VOLUNTEER);
        assertThat(colleagues.statusOf(OMAR, ORGANISATION, DAY_3)).contains(TeamStatus.EMPLOYEE);
        assertThat(colleagues.statusOf(OMAR, ANOTHER_ORGANISATION, DAY_3)).isEmpty();
    }

    @Test
    void takes_the_last_word_of_one_day() {
        colleagues.on(new ProfessionalStatusChanged(
                OMAR, ORGANISATION, ProfessionalStatus.EMPLOYEE, ProfessionalStatus.PARTNER, DAY_3));
        assertThat(colleagues.statusOf(OMAR, ORGANISATION, DAY_4)).contains(TeamStatus.PARTNER);
    }

    @Test
    void knows_the_adults_of_families_as_parents() {
        assertThat(colleagues.team(List.of(OMAR, ALICE), ORGANISATION, DAY_4))
                .containsExactly(new TeamMember(OMAR, TeamStatus.EMPLOYEE), new TeamMember(ALICE, TeamStatus.PARENT));
    }

    @Test
    void knows_whoever_was_erased_no_more() {
        colleagues.on(new PersonErased(OMAR, ORGANISATION, ErasureReason.REQUEST, DAY_4));
        assertThat(colleagues.statusOf(OMAR, ORGANISATION, DAY_4)).isEmpty();
    }
}
