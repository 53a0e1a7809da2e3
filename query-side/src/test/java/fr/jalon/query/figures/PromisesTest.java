package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.programme.ProgrammeEvent.TargetWithdrawn;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Trajectory.Planned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Targets, versions of definitions and plans, by the day they take effect and the position from which they are known. */
class PromisesTest {

    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);
    private static final IndicatorId FAMILIES = new IndicatorId("families-reached");

    private final FiguresBench bench = new FiguresBench(Instant.parse("2024-09-30T09:00:00Z"));

    @BeforeEach
    void three_families_in_a_programme_that_promised_ten() {
        record(World.launched());
        World.definitions().forEach((indicator, definition) -> record(World.defined(indicator, 1, definition)));
        record(new TargetSet(PROGRAMME, CARRIER, FAMILIES, 10, List.of(), day(1, 1)));
        for (int family = 1; family <= 3; family++) {
            record(World.seen(
                    "1",
                    "1" + family,
                    NORTH,
                    World.who("f" + family, "a" + family, HomeArea.UNKNOWN),
                    AttendanceStatus.PRESENT,
                    day(family, 20)));
        }
    }

    @Test
    void a_share_is_of_the_target_in_effect_and_of_the_first() {
        record(revised(10, 12, day(6, 1)));
        Figure figure = families(new Asked(day(9, 30), null, null));
        assertThat(figure.target()).isEqualTo(12);
        assertThat(figure.initialTarget()).isEqualTo(10);
        assertThat(figure.share()).isEqualTo(new BigDecimal("0.25"));
        assertThat(figure.shareOfInitial()).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    void a_revision_neither_reaches_back_before_its_date_nor_before_it_was_known() {
        long before = bench.head();
        record(revised(10, 12, day(6, 1)));
        assertThat(families(new Asked(day(5, 31), null, null)).target()).isEqualTo(10);
        assertThat(families(new Asked(day(6, 1), null, null)).target()).isEqualTo(12);
        assertThat(families(new Asked(day(6, 1), null, before)).target()).isEqualTo(10);
    }

    @Test
    void a_later_decision_goes_before_an_earlier_one_for_every_day_it_covers() {
        record(revised(10, 12, day(6, 1)));
        record(revised(12, 9, day(3, 1)));
        assertThat(families(new Asked(day(2, 1), null, null)).target()).isEqualTo(10);
        assertThat(families(new Asked(day(4, 1), null, null)).target()).isEqualTo(9);
        assertThat(families(new Asked(day(7, 1), null, null)).target()).isEqualTo(9);
    }

    @Test
    void a_withdrawn_target_leaves_the_figure_and_the_first_promise() {
        record(new TargetWithdrawn(
                PROGRAMME, CARRIER, FAMILIES, 10, DecidedBy.FUNDER, new Label("Avenant 2"), day(6, 1)));
        Figure figure = families(new Asked(day(9, 30), null, null));
        assertThat(figure.target()).isNull();
        assertThat(figure.share()).isNull();
        assertThat(figure.initialTarget()).isEqualTo(10);
        assertThat(figure.value()).isEqualTo(3);
        assertThat(trajectory(day(9, 30)).planLabel()).isEqualTo("aucun objectif");
    }

    @Test
    void a_definition_counts_the_past_from_when_it_is_known_and_never_before() {
        long before = bench.head();
        IndicatorDefinition first =
                java.util.Objects.requireNonNull(World.definitions().get("families-reached"));
        record(World.defined(
                "families-reached",
                2,
                new IndicatorDefinition(
                        first.label(),
                        new Label("Deux ateliers au moins"),
                        first.unit(),
                        first.reach(),
                        new Distinct("attendance", Identity.FAMILY, 2, null, null))));
        Figure now = families(new Asked(day(3, 31), null, null));
        assertThat(now.definitionVersion()).isEqualTo(2);
        assertThat(now.value()).isZero();
        Figure then = families(new Asked(day(3, 31), null, before));
        assertThat(then.definitionVersion()).isEqualTo(1);
        assertThat(then.value()).isEqualTo(3);
        Explanation explanation =
                bench.figures.explanation(COORDINATOR, PROGRAMME, FAMILIES, Asked.now(), Paging.first());
        assertThat(explanation.versions())
                .extracting(Explanation.Version::version)
                .containsExactly(1, 2);
        assertThat(explanation.exclusions())
                .extracting(Explanation.Exclusion::label, Explanation.Exclusion::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Seuil non atteint", 3L));
    }

    @Test
    void without_milestones_the_plan_is_an_even_and_indicative_pace() {
        Trajectory trajectory = trajectory(day(9, 30));
        assertThat(trajectory.plan()).isEqualTo("steady");
        assertThat(trajectory.planLabel()).isEqualTo("rythme régulier, indicatif");
        assertThat(trajectory.planned()).containsExactly(new Planned(day(1, 1), 0), new Planned(day(12, 31), 10));
        assertThat(trajectory.points())
                .hasSize(9)
                .startsWith(
                        new Trajectory.Point(day(1, 31), 1, new BigDecimal("0.8")),
                        new Trajectory.Point(day(2, 29), 2, new BigDecimal("1.6")))
                .endsWith(new Trajectory.Point(day(9, 30), 3, new BigDecimal("7.5")));
    }

    @Test
    void milestones_are_the_plan_where_they_were_agreed() {
        record(new TargetRevised(
                PROGRAMME,
                CARRIER,
                FAMILIES,
                10,
                20,
                List.of(new Milestone(day(3, 31), 8), new Milestone(day(12, 31), 20)),
                DecidedBy.STEERING_COMMITTEE,
                new Label("Avenant 1"),
                day(2, 1)));
        Trajectory trajectory = trajectory(day(4, 30));
        assertThat(trajectory.plan()).isEqualTo("milestones");
        assertThat(trajectory.planned())
                .containsExactly(new Planned(day(1, 1), 0), new Planned(day(3, 31), 8), new Planned(day(12, 31), 20));
        assertThat(trajectory.points().get(2)).isEqualTo(new Trajectory.Point(day(3, 31), 3, new BigDecimal("8.0")));
        assertThat(trajectory.points().getLast().planned()).isEqualTo(new BigDecimal("9.3"));
        assertThat(bench.figures.programme(COORDINATOR, PROGRAMME).promises().stream()
                        .filter(promise -> promise.indicator().equals("families-reached"))
                        .flatMap(promise -> promise.targets().stream())
                        .map(change -> change.kind() + " " + change.from() + " " + change.value()))
                .containsExactly("set null 10", "revised 10 20");
    }

    private Figure families(Asked asked) {
        return bench.figures.progress(COORDINATOR, PROGRAMME, asked).figures().get(1);
    }

    private Trajectory trajectory(LocalDate on) {
        return bench.figures.trajectory(COORDINATOR, PROGRAMME, FAMILIES, new Asked(on, null, null));
    }

    private static TargetRevised revised(int from, int to, LocalDate on) {
        return new TargetRevised(
                PROGRAMME, CARRIER, FAMILIES, from, to, List.of(), DecidedBy.FUNDER, new Label("Avenant 1"), on);
    }

    private void record(fr.jalon.events.DomainEvent event) {
        bench.record(event, Instant.parse("2024-01-02T08:00:00Z").plusSeconds(3600 * bench.head()));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }
}
