package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.pathway.CountedSteps.CountedStep;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A session behind a step was cancelled, is open again, or had less of it held than was thought: in the same transaction the step
 * counts no more. A step that the pathway itself refuses to take back stays as it is.
 */
@Component
@ProcessingGroup("automation.pathway-steps")
class WhenSessionNoLongerCountsThenTakeBackSteps {

    private final CountedSteps steps;
    private final AnimatedSessions sessions;
    private final AskedSteps asked;
    private final CommandGateway commands;

    WhenSessionNoLongerCountsThenTakeBackSteps(
            CountedSteps steps, AnimatedSessions sessions, AskedSteps asked, CommandGateway commands) {
        this.steps = steps;
        this.sessions = sessions;
        this.asked = asked;
        this.commands = commands;
    }

    @EventHandler
    void on(SessionCompletionCorrected event) {
        takeBack(event.session(), _ -> true, event.reason(), event.occurredOn());
    }

    /** Why a plan changes is no reason for a correction: the step's record says only that it was another one. */
    @EventHandler
    void on(SessionCancelled event) {
        takeBack(event.session(), _ -> true, CorrectionReason.OTHER, event.occurredOn());
    }

    /** The lookup of sessions may hear of this before or after: the workshop is left out here in any case. */
    @EventHandler
    void on(WorkshopHoldingCorrected event) {
        sessions.of(event.session())
                .map(session -> session.without(event.workshop()))
                .ifPresent(left -> {
                    Asked least = asked.by(left.programme());
                    takeBack(
                            event.session(),
                            step -> !stillCounts(step, left, least),
                            event.reason(),
                            event.occurredOn());
                });
    }

    private static boolean stillCounts(CountedStep step, AnimatedSession session, Asked asked) {
        return step.alone()
                ? session.by(step.person()).reaches(asked.alone())
                : session.besideAnEmployee(step.person()).reaches(asked.together());
    }

    private void takeBack(SessionId session, Predicate<CountedStep> which, CorrectionReason reason, LocalDate on) {
        steps.builtOn(session).stream()
                .filter(which)
                .map(CountedStep::pathway)
                .distinct()
                .forEach(pathway -> {
                    try {
                        commands.sendAndWait(new TakeBackStep(pathway, session, reason, on));
                    } catch (Refusal _) {
                        // The pathway decides; what it refuses changes nothing and must not stop the session's own
                        // change.
                    }
                });
    }
}
