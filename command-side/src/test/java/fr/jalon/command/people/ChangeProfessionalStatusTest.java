package fr.jalon.command.people;

import static fr.jalon.command.people.PersonFixtures.ERASED;
import static fr.jalon.command.people.PersonFixtures.HIRED;
import static fr.jalon.command.people.PersonFixtures.NOW_VOLUNTEER;
import static fr.jalon.command.people.PersonFixtures.spec;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;

import fr.jalon.events.value.ProfessionalStatus;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeProfessionalStatusTest {

    @Test
    void a_colleague_has_another_status_from_a_date_on() {
        spec().given(HIRED).when(volunteerFrom(LAST_MEETING)).then(NOW_VOLUNTEER);
    }

    @Test
    void the_status_that_stands_stays_quiet() {
        spec().given(HIRED, NOW_VOLUNTEER).when(volunteerFrom(LAST_MEETING)).thenNothing();
    }

    @Test
    void a_status_never_goes_back_behind_the_one_before() {
        spec().given(HIRED)
                .when(volunteerFrom(LAUNCH.minusDays(1)))
                .thenRefused(PersonRefusal.STATUS_GOES_BACK, Map.of("since", LAUNCH));
    }

    @Test
    void whoever_is_no_colleague_has_no_status() {
        spec().given().when(volunteerFrom(LAST_MEETING)).thenRefused(PersonRefusal.NOT_A_PROFESSIONAL);
    }

    @Test
    void an_erased_person_is_refused() {
        spec().given(HIRED, ERASED).when(volunteerFrom(LAST_MEETING)).thenRefused(PersonRefusal.ERASED);
    }

    private static ChangeProfessionalStatus volunteerFrom(LocalDate on) {
        return new ChangeProfessionalStatus(EMPLOYEE, CARRIER, ProfessionalStatus.VOLUNTEER, on);
    }
}
