package fr.jalon.command.pathway;

import fr.jalon.command.decision.Decides;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.SessionId;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One pathway's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class PathwayAggregate {

    @AggregateIdentifier
    private @Nullable PathwayId id;

    private Pathway state = Pathway.UNKNOWN;

    @Decides
    void handle(RecruitParent command, AskedSteps asked, Parents parents) {
        apply(command.decide(
                state,
                asked.by(command.programme()).steps(),
                parents.pathwayOf(command.person(), command.programme()).orElse(null),
                parents.tookPart(command.person(), command.programme(), command.on())));
    }

    @Decides
    void handle(RecordTraining command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(RecordCoAnimation command, AskedSteps asked, AnimatedSessions sessions) {
        AnimatedSession session = found(sessions, command.session());
        apply(command.decide(state, session, asked.by(session.programme()).together()));
    }

    @Decides
    void handle(OpenSoloStage command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(RecordSoloAnimation command, AskedSteps asked, AnimatedSessions sessions) {
        AnimatedSession session = found(sessions, command.session());
        apply(command.decide(state, session, asked.by(session.programme()).alone()));
    }

    @Decides
    void handle(RecogniseReferent command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(TakeBackStep command) {
        apply(command.decide(state));
    }

    @EventSourcingHandler
    void on(PathwayEvent event, @MessageIdentifier String record) {
        id = event.pathway();
        state = state.evolve(event, new EventId(record));
    }

    private static AnimatedSession found(AnimatedSessions sessions, SessionId session) {
        return sessions.of(session).orElseThrow(() -> new Refusal(PathwayRefusal.SESSION_UNKNOWN));
    }

    private static void apply(List<PathwayEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
