package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.family.FamilyEvent.HomeAreaCorrected;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class FamilyLookupTest {

    private static final FamilyId FAMILY = new FamilyId("family-1");
    private static final FamilyId OTHER_FAMILY = new FamilyId("family-2");

    private final FamilyLookup families = new FamilyLookup(JdbcClient.create(TestDatabase.fresh()));

    @BeforeEach
    void register() {
        families.on(registered(FAMILY, HomeArea.UNKNOWN, DAY_1, adult(ALICE)), "event-1");
    }

    @Test
    void knows_an_adult_of_a_family_of_that_organisation() {
        assertThat(families.participant(ALICE, ORGANISATION, DAY_1)).contains(at(FAMILY, HomeArea.UNKNOWN));
        assertThat(families.participant(ALICE, ANOTHER_ORGANISATION, DAY_1)).isEmpty();
        assertThat(families.participant(BRUNO, ORGANISATION, DAY_1)).isEmpty();
    }

    @Test
    void knows_them_before_the_day_their_family_was_registered() {
        assertThat(families.participant(ALICE, ORGANISATION, PLANNED_ON)).contains(at(FAMILY, HomeArea.UNKNOWN));
    }

    @Test
    void knows_whoever_joined_later() {
        families.on(new AdultJoined(FAMILY, ORGANISATION, adult(BRUNO), DAY_2));
        assertThat(families.participant(BRUNO, ORGANISATION, DAY_3))
                .contains(new Participant(BRUNO, FAMILY, HomeArea.UNKNOWN));
    }

    @Test
    void counts_the_home_from_the_day_of_the_move() {
        families.on(new FamilyMoved(FAMILY, ORGANISATION, HomeArea.UNKNOWN, HomeArea.ELSEWHERE, DAY_3), "event-2");
        assertThat(families.participant(ALICE, ORGANISATION, DAY_2)).contains(at(FAMILY, HomeArea.UNKNOWN));
        assertThat(families.participant(ALICE, ORGANISATION, DAY_3)).contains(at(FAMILY, HomeArea.ELSEWHERE));
        assertThat(families.participant(ALICE, ORGANISATION, PLANNED_ON)).contains(at(FAMILY, HomeArea.UNKNOWN));
    }

    @Test
    void counts_a_corrected_home_from_the_day_it_was_recorded_for_and_corrects_the_correction() {
        families.on(new FamilyMoved(FAMILY, ORGANISATION, HomeArea.UNKNOWN, HomeArea.ELSEWHERE, DAY_3), "event-2");
        families.on(corrected("event-1", HomeArea.PRIORITY_NEIGHBOURHOOD), "event-3");
        assertThat(families.participant(ALICE, ORGANISATION, DAY_2))
                .contains(at(FAMILY, HomeArea.PRIORITY_NEIGHBOURHOOD));
        assertThat(families.participant(ALICE, ORGANISATION, DAY_3)).contains(at(FAMILY, HomeArea.ELSEWHERE));
        families.on(corrected("event-3", HomeArea.UNKNOWN), "event-4");
        assertThat(families.participant(ALICE, ORGANISATION, DAY_2)).contains(at(FAMILY, HomeArea.UNKNOWN));
    }

    @Test
    void counts_an_adult_with_the_family_of_that_day() {
        families.on(new AdultLeft(FAMILY, ORGANISATION, ALICE, DAY_2));
        families.on(registered(OTHER_FAMILY, HomeArea.ELSEWHERE, DAY_3, adult(ALICE)), "event-2");
        assertThat(families.participant(ALICE, ORGANISATION, DAY_2)).contains(at(FAMILY, HomeArea.UNKNOWN));
        assertThat(families.participant(ALICE, ORGANISATION, DAY_4)).contains(at(OTHER_FAMILY, HomeArea.ELSEWHERE));
    }

    @Test
    void knows_whoever_was_erased_no_more() {
        families.on(new PersonErased(ALICE, ORGANISATION, ErasureReason.REQUEST, DAY_2));
        assertThat(families.participant(ALICE, ORGANISATION, DAY_1)).isEmpty();
    }

    private static Participant at(FamilyId family, HomeArea area) {
        return new Participant(ALICE, family, area);
    }

    private static FamilyRegistered registered(FamilyId family, HomeArea area, LocalDate on, Adult adult) {
        return new FamilyRegistered(family, ORGANISATION, area, List.of(adult), List.of(), on);
    }

    private static HomeAreaCorrected corrected(String event, HomeArea to) {
        return new HomeAreaCorrected(
                FAMILY, ORGANISATION, HomeArea.UNKNOWN, to, new EventId(event), CorrectionReason.ENTRY_MISTAKE, DAY_1);
    }

    static Adult adult(PersonId person) {
        return new Adult(
                person,
                sealed(person, PersonalField.FIRST_NAME),
                null,
                null,
                sealed(person, PersonalField.LINK_TO_CHILD));
    }

    static Personal sealed(PersonId person, PersonalField field) {
        return new Personal(person.value(), field, new KeyId("key-1"), "c2VhbGVk");
    }
}
