package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Reach;
import fr.jalon.events.value.SessionId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProgrammeLookupTest {

    private final ProgrammeLookup programmes = new ProgrammeLookup(JdbcClient.create(TestDatabase.fresh()));

    @BeforeEach
    void launch() {
        programmes.on(new ProgrammeLaunched(
                PROGRAMME,
                ORGANISATION,
                new Label("DAT"),
                null,
                DAT.period(),
                DAT.zone(),
                List.of(new Territory(NORTH, new Label("Nord")), new Territory(SOUTH, new Label("Sud"))),
                List.of(new Strand(STRAND, new Label("Y'APP"))),
                List.of(),
                new ReferentSteps(4, 4),
                PLANNED_ON));
    }

    @Test
    void knows_a_programme_as_launched_asking_half_of_the_workshops() {
        assertThat(programmes.find(PROGRAMME)).contains(DAT);
        assertThat(programmes.find(new ProgrammeId("programme-none"))).isEmpty();
    }

    @Test
    void knows_the_programme_of_a_session() {
        programmes.on(scheduled());
        assertThat(programmes.of(SESSION)).contains(DAT);
        assertThat(programmes.of(new SessionId("session-none"))).isEmpty();
    }

    @Test
    void knows_the_zone_of_a_session_once_it_knows_the_session() {
        assertThat(programmes.zone(SESSION)).isEmpty();
        programmes.on(scheduled());
        assertThat(programmes.zone(SESSION)).contains(DAT.zone());
    }

    @Test
    void asks_the_share_that_the_definition_of_completed_sessions_asks() {
        programmes.on(defined("sessions-completed", new BigDecimal("0.6")));
        assertThat(programmes.find(PROGRAMME).orElseThrow().completionShare()).isEqualByComparingTo("0.6");
        programmes.on(defined("sessions-completed", null));
        assertThat(programmes.find(PROGRAMME).orElseThrow().completionShare()).isEqualByComparingTo("0.5");
    }

    @Test
    void leaves_the_share_alone_when_another_indicator_is_defined() {
        programmes.on(defined("co-animations", new BigDecimal("0.9")));
        assertThat(programmes.find(PROGRAMME)).contains(DAT);
    }

    private static IndicatorDefined defined(String indicator, @Nullable BigDecimal share) {
        return new IndicatorDefined(
                PROGRAMME,
                ORGANISATION,
                new IndicatorId(indicator),
                2,
                new IndicatorDefinition(
                        new Label("Sessions terminées"),
                        new Label("Une session terminée."),
                        CountedUnit.SESSIONS,
                        Reach.DIRECT,
                        new Measure.Distinct("session-completed", Identity.SESSION, 1, null, share)),
                PLANNED_ON);
    }
}
