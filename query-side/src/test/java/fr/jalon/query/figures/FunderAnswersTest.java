package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PAYER;
import static fr.jalon.query.figures.World.PROGRAMME;
import static fr.jalon.query.figures.World.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.query.figures.Explanation.MonthCount;
import fr.jalon.query.figures.Figure.Cell;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.NotAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A funder sees what was released, as it was released, and nobody in it. */
class FunderAnswersTest {

    private static final Actor FUNDER = FiguresBench.actor(Role.FUNDER, PAYER, PROGRAMME);
    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);
    private static final IndicatorId FAMILIES = new IndicatorId("families-reached");
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 30);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private final FiguresBench bench = new FiguresBench(Instant.parse("2024-09-01T09:00:00Z"));

    @BeforeEach
    void twelve_families_of_whom_two_in_the_south() {
        record(World.launched());
        World.definitions().forEach((indicator, definition) -> record(World.defined(indicator, 1, definition)));
        for (int family = 1; family <= 10; family++) {
            reached(family, NORTH, HomeArea.PRIORITY_NEIGHBOURHOOD, LocalDate.of(2024, 1 + family / 3, 10));
        }
        reached(11, SOUTH, HomeArea.ELSEWHERE, LocalDate.of(2024, 3, 10));
        reached(12, SOUTH, HomeArea.ELSEWHERE, LocalDate.of(2024, 4, 10));
        record(World.seen(
                "1",
                "19",
                NORTH,
                World.who("f13", "a13", HomeArea.UNKNOWN),
                AttendanceStatus.NO_NEWS,
                LocalDate.of(2024, 4, 10)));
        record(World.completed("1", List.of(NORTH, SOUTH), 3, 4, APRIL));
    }

    @Test
    void before_anything_is_released_there_is_a_sentence_and_no_figure() {
        Progress progress = bench.figures.progress(FUNDER, PROGRAMME, Asked.now());
        assertThat(progress.figures()).isEmpty();
        assertThat(progress.notice()).isEqualTo("L’association n’a pas encore partagé de chiffres pour ce projet.");
        assertThat(bench.figures.programme(FUNDER, PROGRAMME).promises()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> bench.figures.explanation(FUNDER, PROGRAMME, FAMILIES, Asked.now(), Paging.first()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> bench.figures.trajectory(FUNDER, PROGRAMME, FAMILIES, Asked.now()));
    }

    @Test
    void the_latest_release_is_shown_as_it_was_known_then() {
        long position = released(APRIL);
        reached(20, NORTH, HomeArea.ELSEWHERE, LocalDate.of(2024, 4, 12));
        Progress progress = bench.figures.progress(FUNDER, PROGRAMME, Asked.now());
        assertThat(progress.on()).isEqualTo(APRIL);
        assertThat(progress.position()).isEqualTo(position);
        assertThat(progress.knownAt()).isEqualTo(bench.recordedAt(position));
        assertThat(progress.figures().get(1).value()).isEqualTo(12);
        released(JUNE);
        assertThat(bench.figures
                        .progress(FUNDER, PROGRAMME, Asked.now())
                        .figures()
                        .get(1)
                        .value())
                .isEqualTo(13);
        assertThat(bench.figures
                        .progress(FUNDER, PROGRAMME, new Asked(APRIL, null, null))
                        .figures()
                        .get(1)
                        .value())
                .isEqualTo(12);
    }

    @Test
    void no_other_day_and_no_other_position_is_answered() {
        long april = released(APRIL);
        long june = released(JUNE);
        notReleased(new Asked(APRIL.plusDays(1), null, null));
        notReleased(new Asked(APRIL, null, june));
        notReleased(new Asked(null, null, april - 1));
        notReleased(new Asked(JUNE, bench.recordedAt(april), null));
        assertThat(bench.figures
                        .progress(FUNDER, PROGRAMME, new Asked(null, bench.recordedAt(april), null))
                        .on())
                .isEqualTo(APRIL);
    }

    @Test
    void a_programme_not_granted_is_not_there_and_other_roles_have_no_figures() {
        Actor stranger = FiguresBench.actor(Role.FUNDER, PAYER);
        assertThat(bench.figures.programmes(stranger)).isEmpty();
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> bench.figures.progress(stranger, PROGRAMME, Asked.now()));
        Actor administrator = FiguresBench.actor(Role.ADMINISTRATOR, CARRIER);
        assertThat(bench.figures.programmes(administrator))
                .containsExactly(
                        new ProgrammeSummary(PROGRAMME, "Programme 2024", World.FIRST_DAY, LocalDate.of(2024, 12, 31)));
        assertThat(bench.figures.programmes(FiguresBench.actor(Role.ADMINISTRATOR, PAYER)))
                .isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> bench.figures.progress(administrator, PROGRAMME, Asked.now()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> bench.figures.programmes(FiguresBench.actor(Role.ANIMATION, CARRIER)));
    }

    @Test
    void fewer_than_five_families_show_bounds_but_totals_and_sessions_never_hide() {
        released(APRIL);
        List<Figure> figures =
                bench.figures.progress(FUNDER, PROGRAMME, Asked.now()).figures();
        assertThat(figures.get(1).value()).isEqualTo(12);
        assertThat(cells(figures.get(1), 0))
                .containsExactly(new Cell("Nord", null, 0, 12, true), new Cell("Sud", null, 1, 4, true));
        assertThat(cells(figures.get(1), 1))
                .containsExactly(
                        new Cell("Quartier prioritaire", null, 0, 12, true),
                        new Cell("Hors quartier prioritaire", null, 1, 4, true),
                        new Cell("Non renseigné", 0L, 0, 0, false));
        assertThat(cells(figures.get(0), 0))
                .containsExactly(new Cell("Nord", 1L, 1, 1, false), new Cell("Sud", 1L, 1, 1, false));
        assertThat(figures.get(0).sumMayExceedTotal()).isTrue();
        assertThat(figures.get(0).sumSentence())
                .isEqualTo("Une même session peut être comptée dans plusieurs territoires :"
                        + " leur somme peut dépasser le total.");
        assertThat(cells(
                        bench.figures
                                .progress(COORDINATOR, PROGRAMME, Asked.now())
                                .figures()
                                .get(1),
                        0))
                .containsExactly(new Cell("Nord", 10L, 10, 10, false), new Cell("Sud", 2L, 2, 2, false));
    }

    @Test
    void months_are_together_in_the_explanation_and_the_trajectory_alike() {
        released(APRIL);
        Explanation explanation = bench.figures.explanation(FUNDER, PROGRAMME, FAMILIES, Asked.now(), Paging.first());
        assertThat(explanation.months())
                .containsExactly(
                        new MonthCount(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29), 5),
                        new MonthCount(LocalDate.of(2024, 3, 1), APRIL, 7));
        assertThat(bench.figures
                        .trajectory(FUNDER, PROGRAMME, FAMILIES, Asked.now())
                        .points())
                .extracting(Trajectory.Point::on, Trajectory.Point::value)
                .containsExactly(tuple(LocalDate.of(2024, 2, 29), 5L), tuple(APRIL, 12L));
        assertThat(explanation.counted()).isNull();
        assertThat(explanation.leftOut()).isNull();
        assertThat(explanation.exclusions())
                .containsExactly(new Explanation.Exclusion("no-news", "Sans nouvelles", null, 1, 4, true));
    }

    /** One family entered late for February: the months of the second release do not say when it came. */
    @Test
    void months_of_two_releases_give_nobody_away_by_subtraction() {
        released(APRIL);
        reached(40, NORTH, HomeArea.ELSEWHERE, LocalDate.of(2024, 2, 10));
        for (int family = 50; family < 56; family++) {
            reached(family, NORTH, HomeArea.ELSEWHERE, LocalDate.of(2024, 6, 10));
        }
        released(JUNE);
        assertThat(bench.figures
                        .explanation(FUNDER, PROGRAMME, FAMILIES, Asked.now(), Paging.first())
                        .months())
                .containsExactly(new MonthCount(LocalDate.of(2024, 1, 1), JUNE, 19));
        assertThat(bench.figures
                        .trajectory(FUNDER, PROGRAMME, FAMILIES, new Asked(APRIL, null, null))
                        .points())
                .as("what the first release told stays as it was")
                .hasSize(2);
    }

    /** One parent: a step that counts, one without an employee, one that was taken back. */
    @Test
    void the_steps_of_one_person_show_their_quarters_and_never_a_reason() {
        record(World.coAnimated("5", null, LocalDate.of(2024, 2, 10)));
        record(World.coAnimated("6", NotCounted.NO_EMPLOYEE, LocalDate.of(2024, 3, 20)));
        CoAnimationRecorded third = World.coAnimated("7", null, LocalDate.of(2024, 5, 12));
        EventId entered = record(third).id();
        record(World.takenBack(third, entered, LocalDate.of(2024, 6, 1)));
        released(JUNE);
        IndicatorId steps = new IndicatorId("co-animations");
        Explanation explanation = bench.figures.explanation(FUNDER, PROGRAMME, steps, Asked.now(), Paging.first());
        assertThat(explanation.value()).isEqualTo(1);
        assertThat(explanation.months())
                .containsExactly(
                        new MonthCount(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31), 1),
                        new MonthCount(LocalDate.of(2024, 4, 1), JUNE, 0));
        assertThat(explanation.exclusions()).isEmpty();
        assertThat(explanation.leftOut()).isNull();
        assertThat(explanation.counted()).isNull();
        assertThat(bench.figures
                        .trajectory(FUNDER, PROGRAMME, steps, Asked.now())
                        .points())
                .extracting(Trajectory.Point::on, Trajectory.Point::value)
                .containsExactly(tuple(LocalDate.of(2024, 3, 31), 1L), tuple(JUNE, 1L));
        Explanation own = bench.figures.explanation(COORDINATOR, PROGRAMME, steps, Asked.now(), Paging.first());
        assertThat(own.exclusions())
                .as("which the association sees")
                .extracting(Explanation.Exclusion::label)
                .containsExactlyInAnyOrder(LeftOut.NO_EMPLOYEE.label(), LeftOut.STEP_TAKEN_BACK.label());
    }

    @Test
    void no_answer_holds_an_id_of_a_person_a_family_a_session_or_a_record() {
        released(APRIL);
        StringBuilder answers = new StringBuilder();
        JsonMapper json = JsonMapper.builder().build();
        answers.append(json.writeValueAsString(bench.figures.programmes(FUNDER)));
        answers.append(json.writeValueAsString(bench.figures.programme(FUNDER, PROGRAMME)));
        answers.append(json.writeValueAsString(bench.figures.progress(FUNDER, PROGRAMME, Asked.now())));
        for (String indicator : World.definitions().keySet()) {
            IndicatorId id = new IndicatorId(indicator);
            answers.append(json.writeValueAsString(
                    bench.figures.explanation(FUNDER, PROGRAMME, id, Asked.now(), Paging.first())));
            answers.append(json.writeValueAsString(bench.figures.trajectory(FUNDER, PROGRAMME, id, Asked.now())));
        }
        assertThat(answers.toString())
                .contains("families-reached")
                .doesNotContainPattern("(person|family|session|workshop|event|account|pathway|key)-[a-z]?[0-9]");
        assertThat(json.writeValueAsString(
                        bench.figures.explanation(COORDINATOR, PROGRAMME, FAMILIES, Asked.now(), Paging.first())))
                .as("the same search finds what a coordinator sees")
                .containsPattern("family-f1");
    }

    private static List<Cell> cells(Figure figure, int breakdown) {
        return figure.breakdown().get(breakdown).cells();
    }

    private void notReleased(Asked asked) {
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> bench.figures.progress(FUNDER, PROGRAMME, asked));
    }

    private void reached(int family, TerritoryId territory, HomeArea area, LocalDate on) {
        record(World.seen(
                "1",
                "1" + on.getMonthValue(),
                territory,
                World.who("f" + family, "a" + family, area),
                AttendanceStatus.PRESENT,
                on));
    }

    /** Releases what is known now, as it stood on that day. */
    private long released(LocalDate on) {
        long position = bench.head();
        record(new FiguresReleased(PROGRAMME, CARRIER, on, position, on));
        return position;
    }

    private Recorded<DomainEvent> record(DomainEvent event) {
        return bench.record(event, Instant.parse("2024-05-02T08:00:00Z").plusSeconds(3600 * bench.head()));
    }
}
