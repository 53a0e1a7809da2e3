package fr.jalon.command.family;

import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One family's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class FamilyAggregate {

    @AggregateIdentifier
    private @Nullable FamilyId id;

    private Family state = Family.UNKNOWN;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterFamily command, AdultsOfFamilies families) {
        apply(command.decide(state, families.of(command.people())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddAdult command, AdultsOfFamilies families) {
        apply(command.decide(state, families.of(List.of(command.adult().person()))));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveAdult command) {
        apply(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclareChild command) {
        apply(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectAdult command) {
        apply(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectChild command) {
        apply(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectHomeArea command) {
        apply(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MoveFamily command) {
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
