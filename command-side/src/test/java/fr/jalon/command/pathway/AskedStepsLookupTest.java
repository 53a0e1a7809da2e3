package fr.jalon.command.pathway;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.EventSamples;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Reach;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AskedStepsLookupTest {

    private final AskedStepsLookup asked = new AskedStepsLookup(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void a_programme_asks_its_own_numbers_and_half_the_workshops() {
        asked.on(EventSamples.full(ProgrammeLaunched.class));
        assertThat(asked.by(PROGRAMME)).isEqualTo(new Asked(new ReferentSteps(4, 4), Asked.HALF, Asked.HALF));
    }

    @Test
    void its_indicators_say_the_shares_and_the_last_definition_stands() {
        asked.on(EventSamples.full(ProgrammeLaunched.class));
        asked.on(defined("co-animations", 1, new BigDecimal("0.6")));
        asked.on(defined("co-animations", 2, new BigDecimal("0.75")));
        asked.on(defined("solo-animations", 1, new BigDecimal("1")));
        asked.on(defined("sessions-completed", 1, new BigDecimal("0.1")));
        assertThat(asked.by(PROGRAMME))
                .isEqualTo(new Asked(new ReferentSteps(4, 4), new BigDecimal("0.75"), new BigDecimal("1")));
    }

    @Test
    void a_definition_without_a_share_asks_half() {
        asked.on(EventSamples.full(ProgrammeLaunched.class));
        asked.on(defined("co-animations", 1, new BigDecimal("0.6")));
        asked.on(defined("co-animations", 2, null));
        assertThat(asked.by(PROGRAMME).together()).isEqualTo(Asked.HALF);
    }

    @Test
    void a_programme_nobody_launched_is_refused() {
        assertThatThrownBy(() -> asked.by(PROGRAMME))
                .isInstanceOf(Refusal.class)
                .hasMessage("programme.unknown");
    }

    private static IndicatorDefined defined(String indicator, int version, @Nullable BigDecimal share) {
        Measure measure = new Measure.Distinct(indicator, Identity.SESSION, 1, null, share);
        return new IndicatorDefined(
                PROGRAMME,
                CARRIER,
                new IndicatorId(indicator),
                version,
                new IndicatorDefinition(
                        new Label("Co-animations"),
                        new Label("Les sessions animées avec un salarié."),
                        CountedUnit.SESSIONS,
                        Reach.DIRECT,
                        measure),
                LAUNCH);
    }
}
