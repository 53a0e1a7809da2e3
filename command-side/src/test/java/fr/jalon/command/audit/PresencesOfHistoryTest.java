package fr.jalon.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On real PostgreSQL, over attendance as the history holds it. */
class PresencesOfHistoryTest {

    private static final ProgrammeId DAT = new ProgrammeId("programme-dat");
    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private final PresencesOfHistory presences = new PresencesOfHistory(jdbc);
    private long position;

    @BeforeEach
    void a_history_of_attendance() {
        jdbc.sql("create schema events").update();
        jdbc.sql("create table events.history (position bigint, event_id text, type text, payload text)")
                .update();
        recorded("a", "programme-dat", "PRESENT", "2024-05-13");
        recorded("b", "programme-dat", "SENT_WORD", "2024-05-13");
        recorded("c", "programme-dat", "PRESENT", "2023-12-31");
        recorded("d", "programme-other", "PRESENT", "2024-05-13");
        recorded("e", "programme-dat", "PRESENT", "2024-12-31");
        corrected("a", "PRESENT", "NO_NEWS");
        corrected("b", "SENT_WORD", "PRESENT");
    }

    @Test
    void the_last_word_on_each_person_and_workshop_counts_within_the_days_and_the_programme() {
        assertThat(presences.of(DAT, YEAR, position))
                .extracting(
                        one -> one.person().value(),
                        DrawnPresence::position,
                        one -> one.presence().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("person-e", 5L, "event-5"),
                        org.assertj.core.groups.Tuple.tuple("person-b", 7L, "event-7"));
    }

    @Test
    void what_was_known_at_a_position_stays_what_it_was() {
        assertThat(presences.of(DAT, YEAR, 5))
                .extracting(one -> one.person().value())
                .containsExactly("person-a", "person-e");
        assertThat(presences.of(DAT, YEAR, 0)).isEmpty();
    }

    @Test
    void a_presence_says_where_to_look_for_it() {
        DrawnPresence found = presences.of(DAT, YEAR, 1).getFirst();
        assertThat(found.session().value()).isEqualTo("session-1");
        assertThat(found.workshop().value()).isEqualTo("workshop-1");
        assertThat(found.day()).isEqualTo(LocalDate.of(2024, 5, 13));
    }

    private void recorded(String person, String programme, String status, String day) {
        write("session.attendance-recorded", person, programme, "\"status\": \"%s\"".formatted(status), day);
    }

    private void corrected(String person, String from, String to) {
        write(
                "session.attendance-corrected",
                person,
                "programme-dat",
                "\"from\": \"%s\", \"to\": \"%s\"".formatted(from, to),
                "2024-05-13");
    }

    private void write(String type, String person, String programme, String said, String day) {
        position++;
        jdbc.sql("insert into events.history values (?, ?, ?, ?)")
                .params(position, "event-" + position, type, """
                    {"session": "session-1", "workshop": "workshop-1", "where": {"programme": "%s"},
                     "participant": {"person": "person-%s"}, %s, "occurredOn": "%s"}\
                    """.formatted(programme, person, said, day))
                .update();
    }
}
