package fr.jalon.command.people;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.value.PersonId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One human being's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class PersonAggregate {

    @AggregateIdentifier
    private @Nullable PersonId id;

    private Person state = Person.NEW;

    @Decides
    void handle(RegisterProfessional command, NamedColleagues others) {
        command.decide(state, others).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ChangeProfessionalStatus command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(GiveNotice command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ErasePerson command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ReceiveRightsRequest command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(CloseRightsRequest command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(MakeCopy command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = event.person();
        state = state.evolve(event);
    }
}
