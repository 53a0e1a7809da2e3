package fr.jalon.query.figures;

import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PAYER;
import static fr.jalon.query.figures.World.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.ChangedFacts.Line;
import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.figures.Changes.Count;
import fr.jalon.query.figures.Changes.Side;
import fr.jalon.query.figures.Compared.Point;
import fr.jalon.query.http.NotAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A small story between two releases, with what moved and why written down by hand. */
class ChangesTest {

    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);
    private static final Actor FUNDER = FiguresBench.actor(Role.FUNDER, PAYER, PROGRAMME);
    private static final IndicatorId FAMILIES = new IndicatorId("families-reached");
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 30);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private final FiguresBench bench = new FiguresBench(Instant.parse("2024-09-01T09:00:00Z"));
    private Side april = new Side(APRIL, 0, APRIL);
    private Side june = new Side(JUNE, 0, JUNE);

    /** By April eight families. Since: one entered late for March, two corrected away, six more in May and June. */
    @BeforeEach
    void two_releases_and_what_happened_between() {
        record(World.launched());
        World.definitions().forEach((indicator, definition) -> record(World.defined(indicator, 1, definition)));
        record(new TargetSet(PROGRAMME, CARRIER, FAMILIES, 20, List.of(), World.FIRST_DAY));
        List<Recorded<DomainEvent>> eight = java.util.stream.IntStream.rangeClosed(1, 8)
                .mapToObj(family -> record(present(family, LocalDate.of(2024, 3, 10))))
                .toList();
        record(World.unnamed("1", "13", NORTH, 2, LocalDate.of(2024, 3, 10)));
        record(World.children("1", "13", NORTH, 5, LocalDate.of(2024, 3, 10)));
        april = released(APRIL);
        record(present(9, LocalDate.of(2024, 3, 10)));
        for (int wrong = 0; wrong < 2; wrong++) {
            AttendanceRecorded entry = (AttendanceRecorded) eight.get(wrong).event();
            record(World.corrected(entry, eight.get(wrong).id(), AttendanceStatus.SENT_WORD, entry.occurredOn()));
        }
        record(World.children("1", "13", NORTH, 6, LocalDate.of(2024, 3, 10)));
        record(revised());
        for (int family = 11; family <= 16; family++) {
            record(present(family, LocalDate.of(2024, 5, family)));
        }
        record(World.completed("1", List.of(NORTH), 3, 4, LocalDate.of(2024, 5, 31)));
        june = released(JUNE);
        record(present(30, LocalDate.of(2024, 6, 3)));
    }

    @Test
    void every_part_of_a_gap_is_told_as_it_happened() {
        Changes changes = changes(COORDINATOR);
        assertThat(changes.from()).isEqualTo(april);
        assertThat(changes.to()).isEqualTo(june);
        assertThat(changes.complete()).isTrue();
        Change families = changes.figures().get(1);
        assertThat(families.before()).isEqualTo(new Count(8, 8, 10));
        assertThat(families.now()).isEqualTo(new Count(13, 13, 15));
        assertThat(written(families)).isEqualTo("5: entered-later 1, corrected -2, new 6");
        assertThat(written(changes.figures().get(4))).isEqualTo("10: entered-later 2, corrected -4, new 12");
        assertThat(written(changes.figures().get(5))).isEqualTo("1: entered-later 0, corrected 1, new 0");
        assertThat(written(changes.figures().get(0))).isEqualTo("1: entered-later 0, corrected 0, new 1");
        assertThat(changes.figures().stream().filter(Change::moved)).hasSize(5);
    }

    @Test
    void a_target_revised_between_is_told_with_who_decided_and_when() {
        Changes changes = changes(COORDINATOR);
        assertThat(changes.figures().get(1).targetBefore()).isEqualTo(20);
        assertThat(changes.figures().get(1).target()).isEqualTo(25);
        assertThat(changes.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.indicator()).isEqualTo("families-reached");
            assertThat(decision.change().from()).isEqualTo(20);
            assertThat(decision.change().value()).isEqualTo(25);
            assertThat(decision.change().decidedBy()).isEqualTo("STEERING_COMMITTEE");
            assertThat(decision.change().amendment()).isEqualTo("Avenant n° 1");
            assertThat(decision.change().effectiveOn()).isEqualTo(LocalDate.of(2024, 6, 1));
        });
    }

    @Test
    void a_definition_changed_between_is_a_part_of_its_own() {
        IndicatorDefinition before = Objects.requireNonNull(World.definitions().get("families-reached"));
        record(World.defined(
                "families-reached",
                2,
                new IndicatorDefinition(
                        before.label(),
                        before.sentence(),
                        before.unit(),
                        before.reach(),
                        new Distinct("attendance", Identity.FAMILY, 2, null, null))));
        Changes changes = bench.figures
                .changes(COORDINATOR, PROGRAMME, new Compared(new Point(APRIL, null), new Point(JUNE, bench.head())))
                .orElseThrow();
        assertThat(written(changes.figures().get(1)))
                .isEqualTo("-8: definition -8, entered-later 0, corrected 0, new 0");
        assertThat(changes.to().sharedOn()).isNull();
    }

    @Test
    void an_indicator_defined_since_has_no_before_and_no_gap() {
        Compared since = new Compared(new Point(APRIL, 3L), new Point(JUNE, null));
        Change last = bench.figures
                .changes(COORDINATOR, PROGRAMME, since)
                .orElseThrow()
                .figures()
                .get(8);
        assertThat(last.before()).isNull();
        assertThat(last.gap()).isNull();
        assertThat(last.causes()).isEmpty();
        assertThat(last.moved()).isTrue();
    }

    @Test
    void a_funder_sees_gaps_and_no_part_of_fewer_than_five_people() {
        Changes changes = changes(FUNDER);
        assertThat(written(changes.figures().get(1))).isEqualTo("5: entered-later few, corrected few, new 6");
        assertThat(written(changes.figures().get(4))).isEqualTo("10: entered-later few, corrected few, new 12");
        assertThat(written(changes.figures().get(5))).isEqualTo("1: entered-later hidden, corrected few, new 0");
        assertThat(written(changes.figures().get(0))).isEqualTo("1: entered-later 0, corrected 0, new 1");
    }

    @Test
    void a_funder_compares_releases_and_nothing_else() {
        assertThat(bench.figures
                        .changes(FUNDER, PROGRAMME, Compared.read(april.key(), june.key()))
                        .orElseThrow())
                .isEqualTo(changes(FUNDER));
        assertThat(bench.figures.changes(FUNDER, PROGRAMME, Compared.read(null, april.key())))
                .isEmpty();
        for (Compared other : List.of(
                Compared.read("2024-04-29", null),
                Compared.read(null, "2024-06-29"),
                Compared.read(april.key(), "2024-06-30." + bench.head()),
                Compared.read("2024-04-30.3", null))) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> bench.figures.changes(FUNDER, PROGRAMME, other));
        }
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> bench.figures.changedFacts(FUNDER, PROGRAMME, FAMILIES, Compared.latest()));
    }

    @Test
    void the_facts_behind_each_part_are_those_it_counts() {
        ChangedFacts facts = bench.figures
                .changedFacts(COORDINATOR, PROGRAMME, FAMILIES, Compared.latest())
                .orElseThrow();
        assertThat(facts.parts()).extracting(ChangedFacts.Part::count).containsExactly(1L, -2L, 6L);
        Line entered = facts.parts().getFirst().lines().getFirst();
        assertThat(entered.gained()).isTrue();
        assertThat(entered.facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.position()).isEqualTo(april.position() + 2));
        assertThat(facts.parts().get(1).lines()).allSatisfy(line -> {
            assertThat(line.gained()).isFalse();
            assertThat(line.ended()).isEqualTo("Corrigé depuis");
        });
    }

    /** One parent's step was shared, then taken back: the funder reads the gap and a general word, never why. */
    @Test
    void the_gap_of_one_persons_steps_names_no_reason_to_a_funder() {
        CoAnimationRecorded step = World.coAnimated("7", null, LocalDate.of(2024, 2, 12));
        Recorded<DomainEvent> entered = record(step);
        record(World.coAnimated("8", NotCounted.NO_EMPLOYEE, LocalDate.of(2024, 2, 13)));
        released(LocalDate.of(2024, 7, 1));
        record(World.takenBack(step, entered.id(), LocalDate.of(2024, 7, 2)));
        released(LocalDate.of(2024, 7, 3));
        Changes changes = changes(FUNDER);
        Change steps = changes.figures().stream()
                .filter(change -> change.indicator().equals("co-animations"))
                .findFirst()
                .orElseThrow();
        assertThat(steps.gap()).isEqualTo(-1);
        String answer = JsonMapper.builder().build().writeValueAsString(changes);
        for (LeftOut reason : LeftOut.values()) {
            assertThat(answer).doesNotContain(reason.label(), reason.name());
        }
        assertThat(steps.causes())
                .extracting(Changes.Cause::label)
                .isSubsetOf(Arrays.stream(Changes.Kind.values())
                        .map(Changes.Kind::label)
                        .toList());
    }

    private static String written(Change change) {
        return change.gap()
                + ": "
                + change.causes().stream()
                        .map(cause -> cause.kind().code() + " "
                                + (cause.count() != null ? cause.count() : cause.few() ? "few" : "hidden"))
                        .collect(Collectors.joining(", "));
    }

    private Changes changes(Actor actor) {
        return bench.figures.changes(actor, PROGRAMME, Compared.latest()).orElseThrow();
    }

    private static AttendanceRecorded present(int family, LocalDate on) {
        return World.seen(
                "1",
                "1" + on.getMonthValue(),
                NORTH,
                World.who("f" + family, "a" + family, HomeArea.ELSEWHERE),
                AttendanceStatus.PRESENT,
                on);
    }

    private static TargetRevised revised() {
        return new TargetRevised(
                PROGRAMME,
                CARRIER,
                FAMILIES,
                20,
                25,
                List.of(),
                DecidedBy.STEERING_COMMITTEE,
                new Label("Avenant n° 1"),
                LocalDate.of(2024, 6, 1));
    }

    private Side released(LocalDate on) {
        long position = bench.head();
        record(new FiguresReleased(PROGRAMME, CARRIER, on, position, on));
        return new Side(on, position, on);
    }

    private Recorded<DomainEvent> record(DomainEvent event) {
        return bench.record(event, Instant.parse("2024-05-02T08:00:00Z").plusSeconds(3600 * bench.head()));
    }
}
