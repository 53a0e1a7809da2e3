package fr.jalon.command.people;

import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put together everything held on a person. Each time is recorded, with its reason, even twice on one day. */
record MakeCopy(
        @TargetAggregateIdentifier PersonId person, OrganisationId organisation, CopyReason reason, LocalDate on)
        implements PersonCommand {

    @Override
    public List<PersonEvent> decide(Person state) {
        state.present();
        return List.of(new CopyMade(person, organisation, reason, on));
    }
}
