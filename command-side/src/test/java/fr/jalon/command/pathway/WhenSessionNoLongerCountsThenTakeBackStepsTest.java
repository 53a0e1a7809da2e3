package fr.jalon.command.pathway;

import static fr.jalon.command.pathway.PathwayFixtures.THE_EMPLOYEE;
import static fr.jalon.command.pathway.PathwayFixtures.THE_MOTHER;
import static fr.jalon.command.pathway.PathwayFixtures.TWO_AND_TWO;
import static fr.jalon.command.pathway.PathwayFixtures.completedSession;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.RecordingGateway;
import fr.jalon.command.pathway.CountedSteps.CountedStep;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhenSessionNoLongerCountsThenTakeBackStepsTest {

    private static final List<TeamMember> BOTH = List.of(THE_MOTHER, THE_EMPLOYEE);
    private static final SessionCompletionCorrected OPEN_AGAIN = new SessionCompletionCorrected(
            session(4), CARRIER, PROGRAMME, CORRECTED, CorrectionReason.SIGNED_SHEET, LAST_MEETING);
    private final RecordingGateway gateway = new RecordingGateway();

    @Test
    void a_completion_corrected_takes_back_the_steps_built_on_it() {
        knowing(completedSession(4, BOTH, BOTH, BOTH)).on(OPEN_AGAIN);
        assertThat(gateway.commands()).containsExactly(takeBack(CorrectionReason.SIGNED_SHEET));
    }

    @Test
    void so_does_a_cancellation() {
        knowing(completedSession(4, BOTH, BOTH, BOTH))
                .on(new SessionCancelled(session(4), CARRIER, PROGRAMME, PlanReason.HALL_UNAVAILABLE, LAST_MEETING));
        assertThat(gateway.commands()).containsExactly(takeBack(CorrectionReason.OTHER));
    }

    @Test
    void a_workshop_not_held_after_all_takes_it_back_when_the_share_falls() {
        knowing(completedSession(4, BOTH, BOTH, BOTH)).on(notHeldAfterAll(0));
        assertThat(gateway.commands()).containsExactly(takeBack(CorrectionReason.ENTRY_MISTAKE));
    }

    @Test
    void and_leaves_it_when_enough_of_the_session_was_held() {
        knowing(completedSession(4, BOTH, BOTH, BOTH, BOTH)).on(notHeldAfterAll(0));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void an_animation_alone_is_judged_by_its_own_share() {
        List<TeamMember> alone = List.of(THE_MOTHER);
        automation(completedSession(4, alone, alone, alone), true).on(notHeldAfterAll(1));
        assertThat(gateway.commands()).containsExactly(takeBack(CorrectionReason.ENTRY_MISTAKE));
    }

    @Test
    void a_refusal_is_let_pass_and_a_fault_is_not() {
        gateway.refuse(new Refusal(PathwayRefusal.UNKNOWN));
        assertThatCode(() -> knowing(completedSession(4, BOTH)).on(OPEN_AGAIN)).doesNotThrowAnyException();
        CountedSteps broken = _ -> {
            throw new IllegalStateException("no database");
        };
        var automation = new WhenSessionNoLongerCountsThenTakeBackSteps(
                broken, _ -> Optional.empty(), _ -> new Asked(TWO_AND_TWO, Asked.HALF, Asked.HALF), gateway);
        assertThatThrownBy(() -> automation.on(OPEN_AGAIN)).isInstanceOf(IllegalStateException.class);
    }

    private WhenSessionNoLongerCountsThenTakeBackSteps knowing(AnimatedSession session) {
        return automation(session, false);
    }

    private WhenSessionNoLongerCountsThenTakeBackSteps automation(AnimatedSession session, boolean alone) {
        return new WhenSessionNoLongerCountsThenTakeBackSteps(
                _ -> List.of(new CountedStep(PATHWAY, MOTHER, alone)),
                _ -> Optional.of(session),
                _ -> new Asked(TWO_AND_TWO, Asked.HALF, Asked.HALF),
                gateway);
    }

    private static WorkshopHoldingCorrected notHeldAfterAll(int workshop) {
        return new WorkshopHoldingCorrected(
                session(4),
                new WorkshopId("workshop-4-" + workshop),
                CORRECTED,
                CorrectionReason.ENTRY_MISTAKE,
                LAST_MEETING);
    }

    private static TakeBackStep takeBack(CorrectionReason reason) {
        return new TakeBackStep(PATHWAY, session(4), reason, LAST_MEETING);
    }
}
