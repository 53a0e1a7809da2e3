package fr.jalon.command.family;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One family's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class FamilyAggregate {

    @AggregateIdentifier
    private @Nullable FamilyId id;

    private Family state = Family.UNKNOWN;

    @Decides
    void handle(RegisterFamily command, AdultsOfFamilies families) {
        apply(command.decide(state, families.of(command.people())));
    }

    @Decides
    void handle(AddAdult command, AdultsOfFamilies families) {
        apply(command.decide(state, families.of(List.of(command.adult().person()))));
    }

    @Decides
    void handle(RemoveAdult command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(DeclareChild command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(CorrectAdult command, SameWords words) {
        apply(command.decide(state, words));
    }

    @Decides
    void handle(CorrectChild command, SameWords words) {
        apply(command.decide(state, words));
    }

    @Decides
    void handle(CorrectHomeArea command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(MoveFamily command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(CheckAdultFile command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(MarkFileSensitive command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(RemoveSensitiveMark command) {
        apply(command.decide(state));
    }

    @EventSourcingHandler
    void on(FamilyEvent event, @MessageIdentifier String record) {
        id = event.family();
        state = state.evolve(event, new EventId(record));
    }

    private static void apply(List<FamilyEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
