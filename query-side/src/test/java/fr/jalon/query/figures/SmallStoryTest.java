package fr.jalon.query.figures;

import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.query.figures.World.CARRIER;
import static fr.jalon.query.figures.World.NORTH;
import static fr.jalon.query.figures.World.PATHWAY;
import static fr.jalon.query.figures.World.PROGRAMME;
import static fr.jalon.query.figures.World.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.pathway.PathwayEvent.TrainingCorrected;
import fr.jalon.events.pathway.PathwayEvent.TrainingWithdrawn;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.SessionPlanEvent.SessionCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A small story with its figures written down by hand, at the end of March and at the end of the year: sessions completed, families
 * reached, families followed, adults reached, children concerned, children present, parents trained, co-animations, solo animations.
 */
class SmallStoryTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
    private static final Instant BEGINNING = Instant.parse("2024-01-02T08:00:00Z");
    private static final Actor COORDINATOR = FiguresBench.actor(Role.COORDINATOR, CARRIER, PROGRAMME);
    private static final Participant AWA = World.who("a", "awa", HomeArea.PRIORITY_NEIGHBOURHOOD);
    private static final Participant ALI = World.who("a", "ali", HomeArea.PRIORITY_NEIGHBOURHOOD);
    private static final Participant BEA = World.who("b", "bea", HomeArea.ELSEWHERE);

    private final FiguresBench bench = new FiguresBench(Instant.parse("2025-01-15T09:00:00Z"));
    private final List<Standing> told = new ArrayList<>();

    @Test
    void each_event_moves_the_figures_as_written_and_never_those_known_before() {
        bench.record(World.launched(), at());
        World.definitions()
                .forEach((indicator, definition) -> bench.record(World.defined(indicator, 1, definition), at()));
        told.add(new Standing(bench.head(), "0 0 0 0 0 0 0 0 0", "0 0 0 0 0 0 0 0 0", 0));

        AttendanceRecorded first = present("1", "11", NORTH, AWA, 1, 10);
        Recorded<DomainEvent> firstRecord = tell(first, "0 1 0 1 2 0 0 0 0", "0 1 0 1 2 0 0 0 0", 0);
        tell(present("1", "11", NORTH, ALI, 1, 10), "0 1 0 2 2 0 0 0 0", "0 1 0 2 2 0 0 0 0", 0);
        tell(sentWord("1", "11", NORTH, BEA, 1, 10), "0 1 0 2 2 0 0 0 0", "0 1 0 2 2 0 0 0 0", 0);
        tell(World.unnamed("1", "11", NORTH, 3, day(1, 10)), "0 1 0 2 2 0 0 0 0", "0 1 0 2 2 0 0 0 0", 3);
        tell(World.children("1", "11", NORTH, 5, day(1, 10)), "0 1 0 2 2 5 0 0 0", "0 1 0 2 2 5 0 0 0", 3);
        tell(World.children("1", "11", NORTH, 6, day(1, 10)), "0 1 0 2 2 6 0 0 0", "0 1 0 2 2 6 0 0 0", 3);
        tell(present("1", "12", NORTH, AWA, 1, 17), "0 1 0 2 2 6 0 0 0", "0 1 0 2 2 6 0 0 0", 3);
        tell(present("1", "13", NORTH, ALI, 1, 24), "0 1 0 2 2 6 0 0 0", "0 1 0 2 2 6 0 0 0", 3);
        // The fourth workshop of one session, by either adult: followed from 31/01 on.
        tell(present("1", "14", SOUTH, AWA, 1, 31), "0 1 1 2 2 6 0 0 0", "0 1 1 2 2 6 0 0 0", 3);
        // In another session, after March.
        tell(present("2", "21", SOUTH, BEA, 4, 4), "0 1 1 2 2 6 0 0 0", "0 2 1 3 4 6 0 0 0", 3);
        // One of the three without a name is named: Bea, who was there in January too.
        tell(present("1", "12", NORTH, BEA, 1, 17), "0 2 1 3 4 6 0 0 0", "0 2 1 3 4 6 0 0 0", 3);
        tell(World.unnamed("1", "11", NORTH, 2, day(1, 10)), "0 2 1 3 4 6 0 0 0", "0 2 1 3 4 6 0 0 0", 2);
        // Awa was not at the first workshop after all; Ali was, so their family met four times still.
        tell(
                World.corrected(first, firstRecord.id(), AttendanceStatus.NO_NEWS, first.occurredOn()),
                "0 2 1 3 4 6 0 0 0",
                "0 2 1 3 4 6 0 0 0",
                2);
        // Nor Ali: three workshops are left, and nobody is followed.
        AttendanceRecorded alis = present("1", "11", NORTH, ALI, 1, 10);
        tell(
                World.corrected(alis, firstRecord.id(), AttendanceStatus.NOT_ENTERED, alis.occurredOn()),
                "0 2 0 3 4 6 0 0 0",
                "0 2 0 3 4 6 0 0 0",
                2);
        // It was in April.
        AttendanceRecorded third = present("1", "13", NORTH, ALI, 1, 24);
        tell(
                World.corrected(third, firstRecord.id(), AttendanceStatus.PRESENT, day(4, 24)),
                "0 2 0 2 4 6 0 0 0",
                "0 2 0 3 4 6 0 0 0",
                2);

        Recorded<DomainEvent> completion = tell(
                World.completed("1", List.of(NORTH, SOUTH), 4, 5, day(1, 31)),
                "1 2 0 2 4 6 0 0 0",
                "1 2 0 3 4 6 0 0 0",
                2);
        tell(World.completed("2", List.of(SOUTH), 1, 3, day(4, 4)), "1 2 0 2 4 6 0 0 0", "1 2 0 3 4 6 0 0 0", 2);
        tell(trained(3, 1), "1 2 0 2 4 6 1 0 0", "1 2 0 3 4 6 1 0 0", 2);
        Recorded<DomainEvent> step = tell(coAnimated("1", null, 3, 1), "1 2 0 2 4 6 1 1 0", "1 2 0 3 4 6 1 1 0", 2);
        tell(coAnimated("3", NotCounted.NO_EMPLOYEE, 3, 2), "1 2 0 2 4 6 1 1 0", "1 2 0 3 4 6 1 1 0", 2);
        tell(solo("4", NotCounted.SOLO_STAGE_NOT_OPEN, 6, 1), "1 2 0 2 4 6 1 1 0", "1 2 0 3 4 6 1 1 0", 2);
        tell(solo("5", null, 7, 1), "1 2 0 2 4 6 1 1 0", "1 2 0 3 4 6 1 1 1", 2);
        tell(notCompletedAfterAll(completion), "0 2 0 2 4 6 1 1 0", "0 2 0 3 4 6 1 1 1", 2);
        tell(takenBack(step), "0 2 0 2 4 6 1 0 0", "0 2 0 3 4 6 1 0 1", 2);
        tell(World.completed("1", List.of(NORTH), 4, 5, day(1, 31)), "1 2 0 2 4 6 1 0 0", "1 2 0 3 4 6 1 0 1", 2);
        tell(
                new SessionCancelled(World.session("1"), CARRIER, PROGRAMME, PlanReason.OTHER, day(8, 1)),
                "0 2 0 2 4 6 1 0 0",
                "0 2 0 3 4 6 1 0 1",
                2);

        // Cancelled by mistake: completed again, as it was.
        tell(
                new SessionCancellationCorrected(
                        World.session("1"),
                        CARRIER,
                        PROGRAMME,
                        completion.id(),
                        CorrectionReason.ENTRY_MISTAKE,
                        day(8, 1)),
                "0 2 0 2 4 6 1 0 0",
                "0 2 0 3 4 6 1 0 1",
                2);
        tell(World.completed("1", List.of(NORTH), 4, 5, day(1, 31)), "1 2 0 2 4 6 1 0 0", "1 2 0 3 4 6 1 0 1", 2);
        // The training was in May; then it was none at all.
        tell(trainedElsewhen(5, 3), "1 2 0 2 4 6 0 0 0", "1 2 0 3 4 6 1 0 1", 2);
        tell(untrained(), "1 2 0 2 4 6 0 0 0", "1 2 0 3 4 6 0 0 1", 2);

        told.forEach(this::stillStands);
    }

    private Recorded<DomainEvent> tell(DomainEvent event, String march, String december, long unnamed) {
        Recorded<DomainEvent> recorded = bench.record(event, at());
        Standing standing = new Standing(recorded.position(), march, december, unnamed);
        stands(standing, new Asked(MARCH, null, null), march);
        stands(standing, new Asked(DECEMBER, null, null), december);
        stands(standing, Asked.now(), december);
        told.add(standing);
        return recorded;
    }

    private void stillStands(Standing standing) {
        Instant known = bench.recordedAt(standing.position());
        stands(standing, new Asked(MARCH, known, null), standing.march());
        stands(standing, new Asked(DECEMBER, known.plusSeconds(1), null), standing.december());
        stands(standing, new Asked(DECEMBER, null, standing.position()), standing.december());
        assertThat(values(new Asked(LocalDate.of(2024, 1, 9), null, standing.position())))
                .isEqualTo("0 0 0 0 0 0 0 0 0");
    }

    private void stands(Standing standing, Asked asked, String values) {
        Progress progress = bench.figures.progress(COORDINATOR, PROGRAMME, asked);
        assertThat(progress.position()).isEqualTo(standing.position());
        assertThat(progress.complete()).isTrue();
        assertThat(values(asked)).as("at position " + standing.position()).isEqualTo(values);
        Figure families = progress.figures().get(1);
        assertThat(families.lower()).isEqualTo(families.value());
        assertThat(families.upper()).isEqualTo(families.value() + standing.unnamed());
        Figure children = progress.figures().get(4);
        assertThat(children.upper()).isEqualTo(children.value() + 2 * standing.unnamed());
    }

    private String values(Asked asked) {
        return bench.figures.progress(COORDINATOR, PROGRAMME, asked).figures().stream()
                .map(figure -> String.valueOf(figure.value()))
                .collect(Collectors.joining(" "));
    }

    private Instant at() {
        return BEGINNING.plusSeconds(3600 * bench.head());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private static AttendanceRecorded present(
            String session, String workshop, TerritoryId territory, Participant who, int month, int day) {
        return World.seen(session, workshop, territory, who, AttendanceStatus.PRESENT, day(month, day));
    }

    private static AttendanceRecorded sentWord(
            String session, String workshop, TerritoryId territory, Participant who, int month, int day) {
        return World.seen(session, workshop, territory, who, AttendanceStatus.SENT_WORD, day(month, day));
    }

    private static ReferentTrained trained(int month, int day) {
        return new ReferentTrained(PATHWAY, AWA.person(), CARRIER, PROGRAMME, day(month, day));
    }

    private static TrainingCorrected trainedElsewhen(int month, int day) {
        return new TrainingCorrected(
                PATHWAY,
                AWA.person(),
                CARRIER,
                PROGRAMME,
                CORRECTED,
                day(3, 1),
                CorrectionReason.WRONG_DATE,
                day(month, day));
    }

    private static TrainingWithdrawn untrained() {
        return new TrainingWithdrawn(
                PATHWAY, AWA.person(), CARRIER, PROGRAMME, CORRECTED, CorrectionReason.ENTRY_MISTAKE, day(5, 3));
    }

    private static CoAnimationRecorded coAnimated(String session, @Nullable NotCounted notCounted, int month, int day) {
        PersonId parent = AWA.person();
        return new CoAnimationRecorded(
                PATHWAY, parent, CARRIER, PROGRAMME, World.session(session), 3, 5, notCounted, day(month, day));
    }

    private static SoloAnimationRecorded solo(String session, @Nullable NotCounted notCounted, int month, int day) {
        return new SoloAnimationRecorded(
                PATHWAY, AWA.person(), CARRIER, PROGRAMME, World.session(session), 3, 5, notCounted, day(month, day));
    }

    private static SessionCompletionCorrected notCompletedAfterAll(Recorded<DomainEvent> completion) {
        return new SessionCompletionCorrected(
                World.session("1"), CARRIER, PROGRAMME, completion.id(), CorrectionReason.ENTRY_MISTAKE, day(7, 2));
    }

    private static StepTakenBack takenBack(Recorded<DomainEvent> step) {
        return new StepTakenBack(
                PATHWAY,
                AWA.person(),
                CARRIER,
                PROGRAMME,
                World.session("1"),
                step.id(),
                CorrectionReason.ENTRY_MISTAKE,
                day(7, 2));
    }

    /** What stood once the event at this position was known. */
    private record Standing(long position, String march, String december, long unnamed) {}
}
