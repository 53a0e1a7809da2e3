package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.pathway.AnimatedSession.Held;
import fr.jalon.command.pathway.CountedSteps.CountedStep;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A session was completed, cancelled, opened again, or more or less of it held than was thought, by others than was thought: in the
 * same transaction every step recorded of it is judged anew. What a pathway itself refuses stays as it is.
 *
 * <p>The lookup of sessions may hear of this before or after: what the event says is added here in any case.
 */
@Component
@ProcessingGroup("automation.pathway-steps")
class WhenSessionChangesThenRecountSteps {

    private final CountedSteps steps;
    private final AnimatedSessions sessions;
    private final Parents parents;
    private final CommandGateway commands;

    WhenSessionChangesThenRecountSteps(
            CountedSteps steps, AnimatedSessions sessions, Parents parents, CommandGateway commands) {
        this.steps = steps;
        this.sessions = sessions;
        this.parents = parents;
        this.commands = commands;
    }

    @EventHandler
    void on(SessionCompleted event) {
        recount(
                event.session(),
                session -> session.completed(event.planned(), event.occurredOn()),
                CorrectionReason.OTHER,
                event.occurredOn());
    }

    @EventHandler
    void on(SessionCompletionCorrected event) {
        recount(event.session(), AnimatedSession::open, event.reason(), event.occurredOn());
    }

    /** Why a plan changes is no reason for a correction: the step's record says only that it was another one. */
    @EventHandler
    void on(SessionCancelled event) {
        recount(event.session(), AnimatedSession::open, CorrectionReason.OTHER, event.occurredOn());
    }

    @EventHandler
    void on(WorkshopHeld event) {
        Held held = new Held(event.workshop(), event.occurredOn(), event.team());
        recount(event.session(), session -> session.with(held), CorrectionReason.OTHER, event.occurredOn());
    }

    @EventHandler
    void on(WorkshopHoldingCorrected event) {
        recount(event.session(), session -> session.without(event.workshop()), event.reason(), event.occurredOn());
    }

    private void recount(
            SessionId session, UnaryOperator<AnimatedSession> change, CorrectionReason reason, LocalDate on) {
        sessions.of(session).ifPresent(known -> {
            AnimatedSession now = change.apply(known);
            Stream.concat(builtOn(session), ofTheTeams(now)).distinct().forEach(pathway -> {
                try {
                    commands.sendAndWait(new RecountSteps(pathway, now, reason, on));
                } catch (Refusal _) {
                    // The pathway decides; what it refuses changes nothing and must not stop the session's own
                    // change.
                }
            });
        });
    }

    private Stream<PathwayId> builtOn(SessionId session) {
        return steps.builtOn(session).stream().map(CountedStep::pathway);
    }

    /** Whoever animated it may have a step recorded that did not count so far. */
    private Stream<PathwayId> ofTheTeams(AnimatedSession session) {
        return session.held().stream()
                .flatMap(held -> held.team().stream())
                .map(TeamMember::person)
                .distinct()
                .map(person -> parents.pathwayOf(person, session.programme()))
                .flatMap(Optional::stream);
    }
}
