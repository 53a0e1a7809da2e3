package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A colleague may be named in teams from a date on; perhaps somebody who is known already, such as a parent who is hired.
 *
 * @param again whether whoever asks said that it is somebody else than the colleague of the same name
 */
record RegisterProfessional(
        @TargetAggregateIdentifier PersonId person,
        OrganisationId organisation,
        ColleagueName name,
        ProfessionalStatus status,
        LocalDate since,
        boolean again) {

    List<PersonEvent> decide(Person state, NamedColleagues others) {
        Person.Professional now = state.present().professional();
        if (now == null) {
            if (!again && others.alike(person, organisation, name)) {
                throw new Refusal(PersonRefusal.SAME_NAME, Map.of("confirm", "again"));
            }
            return List.of(
                    new ProfessionalRegistered(person, organisation, name.firstName(), name.lastName(), status, since));
        }
        if (now.equals(new Person.Professional(status, since))) {
            return List.of();
        }
        throw new Refusal(PersonRefusal.ALREADY_A_PROFESSIONAL, Map.of("since", now.since()));
    }
}
