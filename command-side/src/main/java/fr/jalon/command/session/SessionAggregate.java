package fr.jalon.command.session;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.SessionId;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One session's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class SessionAggregate {

    /** The version of a stream without an event. */
    private static final long NONE = -1;

    @AggregateIdentifier
    private @Nullable SessionId id;

    private Session state = new Session.Unknown();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleSession command, OpenProgrammes programmes, Colleagues colleagues) {
        tell(command.decide(state, programmes, colleagues));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddWorkshop command, OpenProgrammes programmes, Colleagues colleagues) {
        tell(command.decide(state, version(), programmes, colleagues));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MoveWorkshop command, OpenProgrammes programmes) {
        tell(command.decide(state, version(), programmes));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PostponeWorkshop command, OpenProgrammes programmes) {
        tell(command.decide(state, version(), programmes));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StaffWorkshop command, Colleagues colleagues) {
        tell(command.decide(state, version(), colleagues));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelWorkshop command) {
        tell(command.decide(state, version()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HoldWorkshop command, Colleagues colleagues) {
        tell(command.decide(state, colleagues));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectHolding command) {
        tell(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnrolParent command, KnownFamilies families) {
        tell(command.decide(state, families));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PromoteParent command) {
        tell(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StopParticipation command) {
        tell(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAttendance command, KnownFamilies families) {
        tell(command.decide(state, families));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectAttendance command, KnownFamilies families) {
        tell(command.decide(state, families));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CountPeopleWithoutName command) {
        tell(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NameOneOfThem command, KnownFamilies families) {
        tell(command.decide(state, families));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CountChildren command) {
        tell(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteSession command, OpenProgrammes programmes) {
        tell(command.decide(state, programmes));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectCompletion command) {
        tell(command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CancelSession command) {
        tell(command.decide(state));
    }

    @EventSourcingHandler
    void on(SessionEvent event, @MessageIdentifier String eventId, @Timestamp Instant at) {
        id = event.session();
        state = state.evolve(event, new EventId(eventId), at);
    }

    private static void tell(List<SessionEvent> facts) {
        facts.forEach(AggregateLifecycle::apply);
    }

    private static long version() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? NONE : version;
    }
}
