package fr.jalon.command.pathway;

import fr.jalon.command.decision.Decides;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    void handle(CorrectRecruitment command, Parents parents) {
        apply(command.decide(state, parents));
    }

    @Decides
    void handle(WithdrawRecruitment command) {
        apply(command.decide(state));
    }

    @Decides
    void handle(RecordTraining command, AskedSteps asked, AnimatedSessions sessions) {
        apply(command.decide(state));
        recount(CorrectionReason.OTHER, command.on(), asked, sessions);
    }

    @Decides
    void handle(CorrectTraining command, AskedSteps asked, AnimatedSessions sessions) {
        apply(command.decide(state));
        recount(command.reason(), command.on(), asked, sessions);
    }

    @Decides
    void handle(WithdrawTraining command, AskedSteps asked, AnimatedSessions sessions) {
        List<PathwayEvent> withdrawn = command.decide(state);
        apply(withdrawn);
        withdrawn.forEach(event -> recount(command.reason(), event.occurredOn(), asked, sessions));
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
    void handle(RecountSteps command, AskedSteps asked) {
        apply(command.decide(state, asked.by(command.animated().programme())));
    }

    @EventSourcingHandler
    void on(PathwayEvent event, @MessageIdentifier String record) {
        id = event.pathway();
        state = state.evolve(event, new EventId(record));
    }

    /** Every session recorded as a step is judged anew, each by what the ones before it have changed. */
    private void recount(CorrectionReason reason, LocalDate on, AskedSteps asked, AnimatedSessions sessions) {
        Begun begun = state.begun();
        Recount recount = new Recount(Objects.requireNonNull(id), asked.by(begun.programme()), reason, on);
        Stream.of(begun.coAnimations(), begun.soloAnimations())
                .flatMap(steps -> steps.recorded().stream())
                .distinct()
                .flatMap(session -> sessions.of(session).stream())
                .forEach(animated -> apply(recount.of(state.begun(), animated)));
    }

    private static AnimatedSession found(AnimatedSessions sessions, SessionId session) {
        return sessions.of(session).orElseThrow(() -> new Refusal(PathwayRefusal.SESSION_UNKNOWN));
    }

    private static void apply(List<PathwayEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
