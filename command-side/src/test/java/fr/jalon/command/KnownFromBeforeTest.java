package fr.jalon.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was planned, launched and taken in before this version is asked about as well: the lookups read it off the history. */
class KnownFromBeforeTest {

    private static final String HISTORY = """
        create schema events;
        create table events.domain_event
            (aggregate_identifier text, sequence_number bigint, payload_type text, payload text);
        insert into events.domain_event values
            ('programme-1', 0, 'programme.launched', '{"programme": "programme-1", "organisation": "organisation-1",
              "name": "DAT", "period": {"from": "2025-01-01", "to": "2025-12-31"}, "zone": "Europe/Paris"}'),
            ('session-1', 0, 'session.scheduled', '{"session": "session-1", "programme": "programme-1", "name": "Printemps",
              "workshops": [{"start": "2025-03-12T14:00:00"}, {"start": "2025-03-05T14:00:00"}]}'),
            ('session-2', 0, 'session.scheduled', '{"session": "session-2", "programme": "programme-1", "name": "Automne",
              "workshops": [{"start": "2025-10-01T09:00:00"}]}'),
            ('session-2', 1, 'session.cancelled', '{}'),
            ('session-3', 0, 'session.scheduled', '{"session": "session-3", "programme": "programme-1", "name": "Hiver",
              "workshops": [{"start": "2025-12-01T09:00:00"}]}'),
            ('session-3', 1, 'session.cancelled', '{}'),
            ('session-3', 2, 'session.cancellation-corrected', '{}'),
            ('person-1', 0, 'people.professional-registered', '{"person": "person-1", "organisation": "organisation-1",
              "firstName": {"ciphertext": "a"}, "lastName": {"ciphertext": "b"}}'),
            ('person-2', 0, 'people.professional-registered', '{"person": "person-2", "organisation": "organisation-1",
              "firstName": {"ciphertext": "c"}, "lastName": {"ciphertext": "d"}}'),
            ('person-2', 1, 'people.person-erased', '{"person": "person-2"}');
        """;

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.after(HISTORY));

    @Test
    void sessions_with_their_first_start_and_whether_they_are_cancelled_now() {
        assertThat(rows("session_planned"))
                .containsExactly(
                        "(session-1,programme-1,Printemps,\"2025-03-05 14:00:00\",f)",
                        "(session-2,programme-1,Automne,\"2025-10-01 09:00:00\",t)",
                        "(session-3,programme-1,Hiver,\"2025-12-01 09:00:00\",f)");
    }

    @Test
    void programmes_with_their_first_day() {
        assertThat(rows("programme_launched")).containsExactly("(programme-1,organisation-1,DAT,2025-01-01)");
    }

    @Test
    void colleagues_who_were_not_erased_their_names_still_sealed() {
        assertThat(rows("colleague_name"))
                .containsExactly("(person-1,organisation-1,\"{\"\"ciphertext\"\": \"\"a\"\"}\",\"{\"\"ciphertext\"\":"
                        + " \"\"b\"\"}\")");
    }

    private List<String> rows(String table) {
        return jdbc.sql("select cast(lookup as text) from command." + table + " lookup order by 1")
                .query(String.class)
                .list();
    }
}
