package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.session.SessionPlanEvent.SessionCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlannedSessionsLookupTest {

    private static final LocalDateTime START = DAY_1.atTime(14, 0);

    private final PlannedSessionsLookup sessions = new PlannedSessionsLookup(JdbcClient.create(TestDatabase.fresh()));
    private final SessionScheduled first = scheduled();

    @BeforeEach
    void plan() {
        sessions.on(first);
        sessions.on(first);
    }

    @Test
    void a_session_is_alike_by_its_name_its_programme_and_its_first_start() {
        assertThat(sessions.alike(PROGRAMME, first.name(), START)).isTrue();
        assertThat(sessions.alike(PROGRAMME, new Label(first.name().value().toUpperCase()), START))
                .isTrue();
        assertThat(sessions.alike(PROGRAMME, new Label("Une autre"), START)).isFalse();
        assertThat(sessions.alike(PROGRAMME, first.name(), START.plusDays(7))).isFalse();
        assertThat(sessions.alike(new ProgrammeId("programme-none"), first.name(), START))
                .isFalse();
    }

    @Test
    void one_that_is_cancelled_is_planned_anew_without_a_question_unless_it_is_taken_up_again() {
        sessions.on(new SessionCancelled(SESSION, ORGANISATION, PROGRAMME, PlanReason.OTHER, DAY_1));
        assertThat(sessions.alike(PROGRAMME, first.name(), START)).isFalse();
        sessions.on(new SessionCancellationCorrected(
                SESSION, ORGANISATION, PROGRAMME, new EventId("event-1"), CorrectionReason.OTHER, DAY_1));
        assertThat(sessions.alike(PROGRAMME, first.name(), START)).isTrue();
    }
}
