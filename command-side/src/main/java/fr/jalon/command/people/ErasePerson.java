package fr.jalon.command.people;

import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person's key is destroyed with the event this gives: their names can be read by nobody, ever; what they took part in stays. */
record ErasePerson(
        @TargetAggregateIdentifier PersonId person, OrganisationId organisation, ErasureReason reason, LocalDate on)
        implements PersonCommand {

    @Override
    public List<PersonEvent> decide(Person state) {
        return switch (state) {
            case Person.Present _ -> List.of(new PersonErased(person, organisation, reason, on));
            case Person.Erased _ -> List.of();
        };
    }
}
