package fr.jalon.command.people;

import static fr.jalon.command.people.PersonFixtures.ERASED;
import static fr.jalon.command.people.PersonFixtures.HIRED;
import static fr.jalon.command.people.PersonFixtures.spec;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;

import fr.jalon.events.people.PersonEvent.NoticeGiven;
import org.junit.jupiter.api.Test;

class GiveNoticeTest {

    private static final NoticeGiven GIVEN = new NoticeGiven(EMPLOYEE, CARRIER, MEETING);
    private final GiveNotice give = new GiveNotice(EMPLOYEE, CARRIER, MEETING);

    @Test
    void a_person_is_told_what_is_kept() {
        spec().given().when(give).then(GIVEN);
    }

    @Test
    void they_may_be_told_again_on_another_day() {
        spec().given(GIVEN)
                .when(new GiveNotice(EMPLOYEE, CARRIER, LAST_MEETING))
                .then(new NoticeGiven(EMPLOYEE, CARRIER, LAST_MEETING));
    }

    @Test
    void the_same_notice_again_stays_quiet() {
        spec().given(GIVEN).when(give).thenNothing();
    }

    @Test
    void an_erased_person_is_refused() {
        spec().given(HIRED, ERASED).when(give).thenRefused(PersonRefusal.ERASED);
    }
}
