package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person was answered. An erasure is answered once it is done: that the person is erased is no reason to leave it open. */
record CloseRightsRequest(
        @TargetAggregateIdentifier PersonId person,
        OrganisationId organisation,
        RightsRequest request,
        LocalDate receivedOn,
        RightsOutcome outcome,
        LocalDate on)
        implements PersonCommand {

    @Override
    public List<PersonEvent> decide(Person state) {
        Requests.Asked asked = new Requests.Asked(request, receivedOn);
        if (!state.requests().knows(asked)) {
            throw new Refusal(PersonRefusal.NOTHING_ASKED);
        }
        return state.requests().closed().contains(asked)
                ? List.of()
                : List.of(new RightsRequestClosed(person, organisation, request, receivedOn, outcome, on));
    }
}
