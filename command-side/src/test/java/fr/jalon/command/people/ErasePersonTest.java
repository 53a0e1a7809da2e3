package fr.jalon.command.people;

import static fr.jalon.command.people.PersonFixtures.ERASED;
import static fr.jalon.command.people.PersonFixtures.HIRED;
import static fr.jalon.command.people.PersonFixtures.spec;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.LAST_MEETING;

import fr.jalon.events.value.ErasureReason;
import org.junit.jupiter.api.Test;

class ErasePersonTest {

    private final ErasePerson erase = new ErasePerson(EMPLOYEE, CARRIER, ErasureReason.REQUEST, LAST_MEETING);

    @Test
    void a_colleague_is_erased() {
        spec().given(HIRED).when(erase).then(ERASED);
    }

    @Test
    void a_parent_without_a_word_in_their_own_stream_is_erased() {
        spec().given().when(erase).then(ERASED);
    }

    @Test
    void an_erased_person_stays_erased_and_nothing_is_said() {
        spec().given(ERASED).when(erase).thenNothing();
        spec().given(ERASED)
                .when(new ErasePerson(EMPLOYEE, CARRIER, ErasureReason.MISTAKE, LAST_MEETING.plusYears(1)))
                .thenNothing();
    }
}
