package fr.jalon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.platform.time.DemoClock;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final DemoClock clock =
            DemoClock.startingAt(Instant.EPOCH, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private final Teller teller = new Teller(URI.create("http://127.0.0.1"), clock);
    private final Agenda agenda = new Agenda();
    private final List<String> done = new ArrayList<>();

    @Test
    void plays_in_order_of_time_whatever_the_order_of_writing() {
        agenda.onTheEveningOf(TUESDAY, () -> done.add("Tuesday evening"));
        agenda.at(MONDAY, LocalTime.NOON, () -> done.add("Monday noon"));
        agenda.onTheMorningOf(TUESDAY, () -> done.add("Tuesday morning"));
        agenda.onTheEveningOf(MONDAY, () -> done.add("Monday evening"));
        agenda.playUntil(TUESDAY.plusDays(1).atStartOfDay(), teller);
        assertThat(done).containsExactly("Monday noon", "Monday evening", "Tuesday morning", "Tuesday evening");
    }

    @Test
    void plays_in_order_of_writing_within_an_instant() {
        for (String deed : List.of("first", "second", "third", "fourth")) {
            agenda.onTheEveningOf(MONDAY, () -> done.add(deed));
        }
        agenda.playUntil(TUESDAY.atStartOfDay(), teller);
        assertThat(done).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void tells_the_time_before_each_deed_in_the_story_s_time_zone() {
        agenda.onTheMorningOf(MONDAY, () -> done.add(clock.instant().toString()));
        agenda.onTheEveningOf(
                LocalDate.of(2024, 7, 1), () -> done.add(clock.instant().toString()));
        agenda.playUntil(LocalDateTime.of(2025, 1, 1, 0, 0), teller);
        assertThat(done).containsExactly("2024-03-04T08:00:00Z", "2024-07-01T16:00:00Z");
    }

    @Test
    void stops_before_its_end() {
        agenda.onTheEveningOf(MONDAY, () -> done.add("Monday"));
        agenda.onTheEveningOf(TUESDAY, () -> done.add("Tuesday"));
        agenda.playUntil(TUESDAY.atTime(18, 0), teller);
        assertThat(done).containsExactly("Monday");
    }
}
