package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.CorrectionReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever animates says what took place until fifteen days after the last workshop, whatever it is; coordination goes on. */
class EntryClosesTest {

    private static final LocalDate LAST = DAY_4.plusDays(15);

    private static final SessionStory STORY = given(
            scheduled(), enrolled(ALICE_THERE), recorded(FIRST, ALICE_THERE, NO_NEWS, DAY_1), counted(FIRST, 2, DAY_1));

    /** What is decided when somebody enters something. */
    interface Entering {
        List<SessionEvent> decide(Session state, Entry entry);
    }

    static Stream<Named<Entering>> whatIsEntered() {
        return Stream.of(
                Named.of(
                        "a correction",
                        (state, entry) -> new CorrectAttendance(
                                        SESSION,
                                        FIRST,
                                        ALICE,
                                        NO_NEWS,
                                        PRESENT,
                                        null,
                                        CorrectionReason.SIGNED_SHEET,
                                        entry)
                                .decide(state, FAMILIES)),
                Named.of(
                        "a grid",
                        (state, entry) -> new CatchUpAttendance(
                                        SESSION,
                                        List.of(new CatchUpAttendance.Cell(FIRST, ALICE, NO_NEWS, PRESENT, "")),
                                        entry)
                                .decide(state, FAMILIES)),
                Named.of(
                        "a name for one of them",
                        (state, entry) -> new NameOneOfThem(SESSION, FIRST, BRUNO, entry).decide(state, FAMILIES)),
                Named.of(
                        "people without a name",
                        (state, entry) ->
                                new CountPeopleWithoutName(SESSION, FIRST, new Counting(3, 2), entry).decide(state)));
    }

    @ParameterizedTest
    @MethodSource("whatIsEntered")
    void closes_to_animation_and_not_to_coordination(Entering entering) {
        assertThat(entering.decide(STORY.state(), animationOn(LAST))).isNotEmpty();
        STORY.when(state -> entering.decide(state, animationOn(LAST.plusDays(1))))
                .thenRefused(SessionRefusal.ENTRY_CLOSED, Map.of("closedOn", LAST));
        assertThat(entering.decide(STORY.state(), coordinatorOn(LAST.plusDays(1))))
                .isNotEmpty();
    }
}
