package fr.jalon.command.people;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.PersonalField;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.people.PersonEvent.ProfessionalStatusChanged;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.ProfessionalStatus;

/** A colleague to begin with: an employee since the launch. */
final class PersonFixtures {

    static final ProfessionalRegistered HIRED = new ProfessionalRegistered(
            EMPLOYEE,
            CARRIER,
            sealed(EMPLOYEE, PersonalField.FIRST_NAME),
            sealed(EMPLOYEE, PersonalField.LAST_NAME),
            ProfessionalStatus.EMPLOYEE,
            LAUNCH);
    static final ProfessionalStatusChanged NOW_VOLUNTEER = new ProfessionalStatusChanged(
            EMPLOYEE, CARRIER, ProfessionalStatus.EMPLOYEE, ProfessionalStatus.VOLUNTEER, LAST_MEETING);
    static final PersonErased ERASED = new PersonErased(EMPLOYEE, CARRIER, ErasureReason.REQUEST, LAST_MEETING);

    private PersonFixtures() {}

    static Spec<PersonAggregate> spec() {
        return spec((_, _, _) -> false);
    }

    /** Where these colleagues are known by their names. */
    static Spec<PersonAggregate> spec(NamedColleagues others) {
        return Spec.of(PersonAggregate.class, others);
    }
}
