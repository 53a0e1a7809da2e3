package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.ProfessionalStatusChanged;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** From a date on, a colleague has another status. */
record ChangeProfessionalStatus(
        @TargetAggregateIdentifier PersonId person, OrganisationId organisation, ProfessionalStatus to, LocalDate on)
        implements PersonCommand {

    @Override
    public List<PersonEvent> decide(Person state) {
        Person.Professional now = state.present().professional();
        if (now == null) {
            throw new Refusal(PersonRefusal.NOT_A_PROFESSIONAL);
        }
        if (now.status() == to) {
            return List.of();
        }
        if (on.isBefore(now.since())) {
            throw new Refusal(PersonRefusal.STATUS_GOES_BACK, Map.of("since", now.since()));
        }
        return List.of(new ProfessionalStatusChanged(person, organisation, now.status(), to, on));
    }
}
