package fr.jalon.query.session.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.session.register.CatchUpPage.Column;
import fr.jalon.query.session.register.SessionFile.Cell;
import fr.jalon.query.session.register.SessionFile.Place;
import fr.jalon.query.session.register.SessionFile.PlaceState;
import fr.jalon.query.session.register.SessionFile.State;
import fr.jalon.query.session.register.SessionFile.Workshop;
import fr.jalon.query.session.register.SessionFile.WorkshopState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatchUpSizeTest {

    private static final LocalDateTime START = LocalDateTime.of(2025, 1, 6, 9, 30);
    private static final int FIELDS_OF_THE_GUARD = 4;
    private static final int MOST_FIELDS_READ = 2_000;
    private static final int MOST_CELLS_OF_THE_COMMAND = 600;

    @ParameterizedTest
    @CsvSource({"9, 2, 2", "60, 8, 8", "60, 12, 8", "75, 8, 8", "76, 8, 7", "200, 8, 3", "475, 8, 1", "700, 8, 1"})
    void as_many_workshops_as_one_save_takes(int people, int missing, int taken) {
        var file = file(people, missing, List.of());
        var columns = CatchUpSize.columns(file, CatchUpPage.missing(file, START.plusYears(1)));
        assertThat(columns.stream().map(Column::workshop))
                .containsExactlyElementsOf(IntStream.range(0, taken)
                        .mapToObj(CatchUpSizeTest::workshop)
                        .toList());
        int lines = Math.min(people, CatchUpSize.MOST_LINES);
        assertThat(lines * taken).isLessThanOrEqualTo(MOST_CELLS_OF_THE_COMMAND);
        assertThat(2 * lines * taken + 2 * lines + taken + FIELDS_OF_THE_GUARD).isLessThanOrEqualTo(MOST_FIELDS_READ);
    }

    /** What is entered takes no field: a grid almost full shows more of its workshops. */
    @Test
    void only_what_is_missing_counts() {
        var entered = IntStream.range(1, 200)
                .boxed()
                .flatMap(person -> IntStream.range(0, 8).mapToObj(workshop -> mark(workshop, person)))
                .toList();
        var file = file(200, 8, entered);
        assertThat(CatchUpSize.columns(file, CatchUpPage.missing(file, START.plusYears(1))))
                .hasSize(8);
    }

    private static SessionFile file(int people, int workshops, List<Cell> cells) {
        return new SessionFile(
                new SessionId("session-1"),
                new OrganisationId("organisation-1"),
                new ProgrammeId("programme-1"),
                "Session",
                people,
                State.OPEN,
                1,
                workshops,
                IntStream.range(0, workshops).mapToObj(CatchUpSizeTest::held).toList(),
                IntStream.range(0, people)
                        .mapToObj(person -> new Place(person(person), "family-1", PlaceState.ENROLLED, LocalDate.MIN))
                        .toList(),
                cells);
    }

    private static Workshop held(int week) {
        var start = START.plusWeeks(week);
        return new Workshop(
                workshop(week),
                week + 1,
                "Salle",
                "territory-1",
                start,
                start.plusHours(2),
                WorkshopState.PLANNED,
                null,
                0,
                0,
                List.of());
    }

    private static Cell mark(int workshop, int person) {
        return new Cell(
                workshop(workshop), person(person), AttendanceStatus.PRESENT, START.toLocalDate(), Instant.EPOCH);
    }

    private static WorkshopId workshop(int week) {
        return new WorkshopId("workshop-" + week);
    }

    private static PersonId person(int number) {
        return new PersonId("person-" + number);
    }
}
