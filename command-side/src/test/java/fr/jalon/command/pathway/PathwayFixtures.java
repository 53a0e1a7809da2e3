package fr.jalon.command.pathway;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.command.pathway.AnimatedSession.Held;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mother on her way, in a programme that asks two sessions beside an employee, then two alone, and half the workshops of each.
 * She is recruited on 01/03/2023 and trained on 20/03/2023. Session {@code n} is held from the first of the n-th month on and
 * completed on its 20th, six workshops planned.
 */
final class PathwayFixtures {

    static final ReferentSteps TWO_AND_TWO = new ReferentSteps(2, 2);
    static final LocalDate RECRUITED_ON = LocalDate.of(2023, 3, 1);
    static final LocalDate TRAINED_ON = LocalDate.of(2023, 3, 20);
    static final ParentRecruited RECRUITED =
            new ParentRecruited(PATHWAY, MOTHER, CARRIER, PROGRAMME, TWO_AND_TWO, RECRUITED_ON);
    static final ReferentTrained TRAINED = new ReferentTrained(PATHWAY, MOTHER, CARRIER, PROGRAMME, TRAINED_ON);
    static final TeamMember THE_MOTHER = new TeamMember(MOTHER, TeamStatus.PARENT);
    static final TeamMember THE_EMPLOYEE = new TeamMember(EMPLOYEE, TeamStatus.EMPLOYEE);

    private PathwayFixtures() {}

    /** The pathway after these events; the n-th is stored under {@code record(n)}, from 0. */
    static Pathway given(PathwayEvent... events) {
        Pathway pathway = Pathway.UNKNOWN;
        for (int i = 0; i < events.length; i++) {
            pathway = pathway.evolve(events[i], record(i));
        }
        return pathway;
    }

    static EventId record(int number) {
        return new EventId("event-" + number);
    }

    static SessionId session(int number) {
        return new SessionId("session-" + number);
    }

    static LocalDate completed(int number) {
        return LocalDate.of(2023, number, 20);
    }

    static CoAnimationRecorded coAnimation(int number, int together, @Nullable NotCounted notCounted) {
        return new CoAnimationRecorded(
                PATHWAY, MOTHER, CARRIER, PROGRAMME, session(number), together, 6, notCounted, completed(number));
    }

    static SoloAnimationRecorded soloAnimation(int number, int animated, @Nullable NotCounted notCounted) {
        return new SoloAnimationRecorded(
                PATHWAY, MOTHER, CARRIER, PROGRAMME, session(number), animated, 6, notCounted, completed(number));
    }

    static SoloStageOpened soloStage(LocalDate on) {
        return new SoloStageOpened(PATHWAY, MOTHER, CARRIER, PROGRAMME, on);
    }

    /** Ready for the solo stage: trained, with sessions 4 and 5 co-animated. Records 0 to 3. */
    static PathwayEvent[] coAnimated(PathwayEvent... more) {
        return join(List.of(RECRUITED, TRAINED, coAnimation(4, 6, null), coAnimation(5, 6, null)), more);
    }

    /** Ready for the recognition: the solo stage open since session 5, then sessions 6 and 7 animated alone. Records 0 to 6. */
    static PathwayEvent[] animatedAlone(PathwayEvent... more) {
        return join(
                List.of(coAnimated(soloStage(completed(5)), soloAnimation(6, 6, null), soloAnimation(7, 6, null))),
                more);
    }

    /** A completed session of six planned workshops, held one a day from the first of the month, each by its team. */
    @SafeVarargs
    static AnimatedSession completedSession(int number, List<TeamMember>... teams) {
        return new AnimatedSession(session(number), PROGRAMME, 6, completed(number), held(number, teams));
    }

    @SafeVarargs
    static AnimatedSession openSession(int number, List<TeamMember>... teams) {
        return new AnimatedSession(session(number), PROGRAMME, 6, null, held(number, teams));
    }

    @SafeVarargs
    private static List<Held> held(int number, List<TeamMember>... teams) {
        return IntStream.range(0, teams.length)
                .mapToObj(i -> new Held(
                        new WorkshopId("workshop-" + number + "-" + i), LocalDate.of(2023, number, 1 + i), teams[i]))
                .toList();
    }

    private static PathwayEvent[] join(List<PathwayEvent> first, PathwayEvent... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toArray(PathwayEvent[]::new);
    }
}
