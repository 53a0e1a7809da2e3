package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.NOW;
import static fr.jalon.command.programme.ProgrammeFixtures.TODAY;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseFiguresTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final FiguresReleased RELEASED = new FiguresReleased(ID, CARRIER, JUNE, 40, TODAY);

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void releases_figures_as_of_a_date_at_a_position() {
        spec.given(LAUNCHED).when(release(JUNE, 40)).then(RELEASED);
    }

    @Test
    void releases_the_same_date_again_at_a_later_position() {
        spec.given(LAUNCHED, RELEASED).when(release(JUNE, 41)).then(new FiguresReleased(ID, CARRIER, JUNE, 41, TODAY));
    }

    @Test
    void refuses_a_date_that_is_still_to_come() {
        spec.given(LAUNCHED)
                .when(release(TODAY.plusDays(1), 40))
                .thenRefused(ProgrammeRefusal.RELEASE_IN_FUTURE, Map.of("on", TODAY.plusDays(1)));
    }

    @Test
    void reads_today_in_the_zone_of_the_programme() {
        spec.given(LAUNCHED)
                .when(new ReleaseFigures(ID, LocalDate.of(2025, 3, 18), 40, 42, Instant.parse("2025-03-17T23:30:00Z")))
                .then(new FiguresReleased(ID, CARRIER, LocalDate.of(2025, 3, 18), 40, LocalDate.of(2025, 3, 18)));
    }

    @Test
    void refuses_to_go_back_before_what_was_released() {
        spec.given(LAUNCHED, RELEASED)
                .when(release(JUNE.minusDays(1), 42))
                .thenRefused(ProgrammeRefusal.RELEASE_GOES_BACK, Map.of("on", JUNE.minusDays(1), "released", JUNE));
    }

    @Test
    void refuses_a_position_the_history_has_not_reached() {
        spec.given(LAUNCHED)
                .when(release(JUNE, 43))
                .thenRefused(ProgrammeRefusal.RELEASE_POSITION_UNKNOWN, Map.of("position", 43L));
    }

    @Test
    void the_first_and_the_last_position_there_is_may_be_released_and_none_before_the_first() {
        spec.given(LAUNCHED).when(release(JUNE, 42)).then(new FiguresReleased(ID, CARRIER, JUNE, 42, TODAY));
        ProgrammeFixtures.spec()
                .given(LAUNCHED)
                .when(release(JUNE, 1))
                .then(new FiguresReleased(ID, CARRIER, JUNE, 1, TODAY));
        ProgrammeFixtures.spec()
                .given(LAUNCHED)
                .when(release(JUNE, 0))
                .thenRefused(ProgrammeRefusal.RELEASE_POSITION_UNKNOWN, Map.of("position", 0L));
    }

    @Test
    void refuses_a_date_before_the_programme() {
        spec.given(LAUNCHED).when(release(LocalDate.of(2022, 12, 31), 40)).thenRefused(ProgrammeRefusal.OUTSIDE_PERIOD);
    }

    @Test
    void stays_quiet_when_it_is_said_again() {
        spec.given(LAUNCHED, RELEASED).when(release(JUNE, 40)).thenNothing();
    }

    private static ReleaseFigures release(LocalDate on, long position) {
        return new ReleaseFigures(ID, on, position, 42, NOW);
    }
}
