package fr.jalon.command.people;

import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsRequest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person asked for one of their rights on a day. Said again, it stays quiet. */
record ReceiveRightsRequest(
        @TargetAggregateIdentifier PersonId person,
        OrganisationId organisation,
        RightsRequest request,
        LocalDate receivedOn)
        implements PersonCommand {

    @Override
    public List<PersonEvent> decide(Person state) {
        return state.present().requests().knows(new Requests.Asked(request, receivedOn))
                ? List.of()
                : List.of(new RightsRequestReceived(person, organisation, request, receivedOn));
    }
}
