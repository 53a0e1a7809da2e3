package fr.jalon.platform.security;

import static fr.jalon.events.PersonalField.FIRST_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened.Clear;
import fr.jalon.events.Personal;
import fr.jalon.events.value.Role;
import fr.jalon.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of the query side, connected with its role's rights only. */
class ReadingProcessTest {

    @TempDir
    static Path keys;

    private static DoorProcess writing;
    private static DoorProcess reading;
    private static JdbcClient asReader;

    @BeforeAll
    static void start() {
        String database = TestPostgres.shared().newDatabase();
        String user = "reader_" + UUID.randomUUID().toString().replace("-", "");
        writing = DoorProcess.startOn(database, keys, "jalon.demo=false");
        writing.jdbc()
                .sql("create role " + user + " login password 'reader' in role jalon_query")
                .update();
        asReader = JdbcClient.create(TestPostgres.dataSource(database, user, "reader"));
        reading = DoorProcess.startOn(
                database.replaceAll("[?&](user|password)=[^&]*", ""),
                keys,
                "spring.datasource.username=" + user,
                "spring.datasource.password=reader",
                "jalon.history.writer=false",
                "jalon.demo=false");
    }

    @AfterAll
    static void stop() {
        reading.close();
        writing.close();
    }

    @Test
    void lets_people_in_and_opens_names() throws Exception {
        writing.account("lectrice", Role.COORDINATOR);
        Personal name = writing.get(Keyring.class).seal("person-1", FIRST_NAME, "Awa");

        assertThat(Visitor.signedIn(reading, "lectrice").open("/aujourdhui").statusCode())
                .isEqualTo(200);
        assertThat(reading.get(Keyring.class).open(name)).isEqualTo(new Clear("Awa"));
        assertThat(reading.shown).isEmpty();
    }

    @Test
    void changes_no_account_and_no_key() {
        for (String sql : List.of(
                "update events.account set role = 'ADMINISTRATOR'",
                "insert into events.account_scope values ('a', 'programme', 'p')",
                "update events.credential set password_hash = 'x'",
                "insert into events.wrapped_key (key_id, owner, wrapped) values ('key-1', 'o', 'w')",
                "update events.wrapped_key set wrapped = null, destroyed_at = now()",
                "delete from events.master_key")) {
            assertThatThrownBy(() -> asReader.sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
