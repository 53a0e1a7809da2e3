package fr.jalon.command.pathway;

import static fr.jalon.command.pathway.PathwayFixtures.THE_EMPLOYEE;
import static fr.jalon.command.pathway.PathwayFixtures.THE_MOTHER;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.NEXT_WORKSHOP;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.SESSION;
import static fr.jalon.events.SampleIds.WHERE;
import static fr.jalon.events.SampleIds.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.pathway.AnimatedSession.Held;
import fr.jalon.events.EventSamples;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnimatedSessionsLookupTest {

    private static final Held FIRST = new Held(WORKSHOP, MEETING, List.of(THE_MOTHER, THE_EMPLOYEE));
    private final AnimatedSessionsLookup sessions = new AnimatedSessionsLookup(JdbcClient.create(TestDatabase.fresh()));

    @BeforeEach
    void a_session_of_two_workshops_is_scheduled() {
        sessions.on(EventSamples.full(SessionScheduled.class));
    }

    @Test
    void a_session_not_scheduled_is_unknown() {
        assertThat(sessions.of(PathwayFixtures.session(99))).isEmpty();
    }

    @Test
    void a_workshop_held_brings_the_team_of_that_day() {
        hold();
        sessions.on(new WorkshopHeld(SESSION, NEXT_WORKSHOP, WHERE, List.of(), LAST_MEETING));
        assertThat(sessions.of(SESSION))
                .contains(session(2, null, FIRST, new Held(NEXT_WORKSHOP, LAST_MEETING, List.of())));
    }

    @Test
    void a_holding_corrected_takes_the_workshop_away_and_it_may_be_held_again() {
        hold();
        sessions.on(
                new WorkshopHoldingCorrected(SESSION, WORKSHOP, CORRECTED, CorrectionReason.ENTRY_MISTAKE, MEETING));
        assertThat(sessions.of(SESSION)).contains(session(2, null));
        hold();
        assertThat(sessions.of(SESSION)).contains(session(2, null, FIRST));
    }

    @Test
    void a_cancelled_workshop_stays_in_the_plan_until_one_takes_its_place() {
        sessions.on(EventSamples.full(WorkshopCancelled.class));
        assertThat(sessions.of(SESSION)).contains(session(2, null));
        sessions.on(EventSamples.full(WorkshopAdded.class));
        assertThat(sessions.of(SESSION)).contains(session(2, null));
        sessions.on(EventSamples.full(WorkshopAdded.class));
        assertThat(sessions.of(SESSION)).contains(session(3, null));
    }

    @Test
    void once_completed_the_plan_is_what_the_completion_says() {
        sessions.on(EventSamples.full(SessionCompleted.class));
        assertThat(sessions.of(SESSION)).contains(session(6, LAST_MEETING));
    }

    @Test
    void a_completion_corrected_or_a_cancellation_opens_it_again() {
        sessions.on(EventSamples.full(SessionCompleted.class));
        sessions.on(EventSamples.full(SessionCompletionCorrected.class));
        assertThat(sessions.of(SESSION)).contains(session(2, null));
        sessions.on(EventSamples.full(SessionCompleted.class));
        sessions.on(new SessionCancelled(
                SESSION,
                CARRIER,
                PROGRAMME,
                EventSamples.full(SessionCancelled.class).reason(),
                LAST_MEETING));
        assertThat(sessions.of(SESSION)).contains(session(2, null));
    }

    private void hold() {
        sessions.on(new WorkshopHeld(SESSION, WORKSHOP, WHERE, List.of(THE_MOTHER, THE_EMPLOYEE), MEETING));
    }

    private static AnimatedSession session(int planned, @Nullable LocalDate completedOn, Held... held) {
        return new AnimatedSession(SESSION, PROGRAMME, planned, completedOn, List.of(held));
    }
}
