package fr.jalon.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.programme.BuiltInIndicators.Parameters;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.programme.Measure.Estimate;
import fr.jalon.events.programme.Measure.Sum;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Reach;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BuiltInIndicatorsTest {

    private static final Parameters USUAL = new Parameters(null, null, null);

    @Test
    void names_every_figure_of_the_first_programmes() {
        assertThat(Arrays.stream(BuiltInIndicators.values())
                        .map(indicator -> indicator.id().value()))
                .containsExactly(
                        "sessions-completed",
                        "families-reached",
                        "families-followed",
                        "adults-reached",
                        "children-concerned",
                        "children-present",
                        "parents-trained",
                        "co-animations",
                        "solo-animations");
    }

    @Test
    void follows_a_family_through_four_workshops_of_one_session() {
        assertThat(BuiltInIndicators.of("families-followed").definition(USUAL))
                .isEqualTo(new IndicatorDefinition(
                        new Label("Familles ayant suivi une session"),
                        new Label("Une famille compte une seule fois quand elle a été présente à au moins 4 ateliers"
                                + " d'une même session."),
                        CountedUnit.FAMILIES,
                        Reach.DIRECT,
                        new Distinct("attendance", Identity.FAMILY, 4, Identity.SESSION, null)));
    }

    @Test
    void estimates_the_children_concerned_and_calls_them_indirect() {
        IndicatorDefinition definition = BuiltInIndicators.of("children-concerned")
                .definition(new Parameters(null, null, new BigDecimal("1.5")));
        assertThat(definition.reach()).isEqualTo(Reach.INDIRECT);
        assertThat(definition.measure())
                .isEqualTo(new Estimate(
                        new Distinct("attendance", Identity.FAMILY, 1, null, null), new BigDecimal("1.5")));
        assertThat(definition.sentence().value()).contains("1,5 enfant en moyenne par famille");
    }

    @Test
    void says_the_share_asked_in_words() {
        assertThat(sessionsFrom("0.5")).contains("au moins la moitié de ses ateliers");
        assertThat(sessionsFrom("0.75")).contains("au moins 75 % de ses ateliers");
        assertThat(sessionsFrom("1")).contains("la totalité de ses ateliers");
    }

    @Test
    void counts_adults_children_present_and_the_steps_of_a_referent_each_in_its_own_way() {
        assertThat(measureOf("adults-reached")).isEqualTo(new Distinct("attendance", Identity.PERSON, 1, null, null));
        assertThat(measureOf("children-present")).isEqualTo(new Sum("children"));
        assertThat(measureOf("parents-trained"))
                .isEqualTo(new Distinct("referent-trained", Identity.PERSON, 1, null, null));
        assertThat(measureOf("co-animations"))
                .isEqualTo(new Distinct("co-animation", Identity.SESSION, 1, null, new BigDecimal("0.5")));
        assertThat(measureOf("solo-animations"))
                .isEqualTo(new Distinct("solo-animation", Identity.SESSION, 1, null, new BigDecimal("0.5")));
    }

    @Test
    void says_children_from_two_on() {
        assertThat(Wording.children(new BigDecimal("1.99"))).isEqualTo("1,99 enfant en moyenne");
        assertThat(Wording.children(BigDecimal.TWO)).isEqualTo("2 enfants en moyenne");
    }

    private static Measure measureOf(String code) {
        return BuiltInIndicators.of(code).definition(USUAL).measure();
    }

    @Test
    void refuses_a_code_it_does_not_know() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BuiltInIndicators.of("rainbows"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(ProgrammeRefusal.BUILT_IN_UNKNOWN));
    }

    private static String sessionsFrom(String share) {
        return BuiltInIndicators.SESSIONS_COMPLETED
                .definition(new Parameters(null, new BigDecimal(share), null))
                .sentence()
                .value();
    }
}
