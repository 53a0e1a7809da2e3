package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.Personal;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A colleague may be named in teams from a date on; perhaps somebody who is known already, such as a parent who is hired. */
record RegisterProfessional(
        @TargetAggregateIdentifier PersonId person,
        OrganisationId organisation,
        Personal firstName,
        Personal lastName,
        ProfessionalStatus status,
        LocalDate since)
        implements PersonCommand {

    @Override
    public List<PersonEvent> decide(Person state) {
        Person.Professional now = state.present().professional();
        if (now == null) {
            return List.of(new ProfessionalRegistered(person, organisation, firstName, lastName, status, since));
        }
        if (now.equals(new Person.Professional(status, since))) {
            return List.of();
        }
        throw new Refusal(PersonRefusal.ALREADY_A_PROFESSIONAL, Map.of("since", now.since()));
    }
}
