package fr.jalon.command.people;

import static fr.jalon.command.people.PersonFixtures.ERASED;
import static fr.jalon.command.people.PersonFixtures.HIRED;
import static fr.jalon.command.people.PersonFixtures.NOW_VOLUNTEER;
import static fr.jalon.command.people.PersonFixtures.spec;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;

import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.value.ProfessionalStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterProfessionalTest {

    @Test
    void a_colleague_becomes_known() {
        spec().given().when(register(ProfessionalStatus.EMPLOYEE)).then(HIRED);
    }

    @Test
    void somebody_who_is_known_already_may_be_hired() {
        spec().given(new NoticeGiven(EMPLOYEE, CARRIER, LAUNCH))
                .when(register(ProfessionalStatus.EMPLOYEE))
                .then(HIRED);
    }

    @Test
    void the_same_registration_again_stays_quiet() {
        spec().given(HIRED).when(register(ProfessionalStatus.EMPLOYEE)).thenNothing();
    }

    @Test
    void another_registration_is_refused_and_says_since_when() {
        spec().given(HIRED)
                .when(register(ProfessionalStatus.PARTNER))
                .thenRefused(PersonRefusal.ALREADY_A_PROFESSIONAL, Map.of("since", LAUNCH));
        spec().given(HIRED, NOW_VOLUNTEER)
                .when(register(ProfessionalStatus.EMPLOYEE))
                .thenRefused(PersonRefusal.ALREADY_A_PROFESSIONAL, Map.of("since", LAST_MEETING));
    }

    @Test
    void an_erased_person_is_refused() {
        spec().given(HIRED, ERASED).when(register(ProfessionalStatus.EMPLOYEE)).thenRefused(PersonRefusal.ERASED);
    }

    private static RegisterProfessional register(ProfessionalStatus status) {
        return register(status, false);
    }

    private static RegisterProfessional register(ProfessionalStatus status, boolean again) {
        return new RegisterProfessional(
                EMPLOYEE, CARRIER, new ColleagueName(HIRED.firstName(), HIRED.lastName()), status, LAUNCH, again);
    }

    @Test
    void a_colleague_of_the_same_name_is_asked_about_and_registered_once_it_is_said_to_be_somebody_else() {
        spec((_, organisation, _) -> organisation.equals(CARRIER))
                .given()
                .when(register(ProfessionalStatus.EMPLOYEE))
                .thenRefused(PersonRefusal.SAME_NAME, Map.of("confirm", "again"));
        spec((_, _, _) -> true)
                .given()
                .when(register(ProfessionalStatus.EMPLOYEE, true))
                .then(HIRED);
    }
}
