package fr.jalon.platform.people;

import static fr.jalon.events.PersonalField.FIRST_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.Keyring.Opened.Clear;
import fr.jalon.events.Keyring.Opened.Erased;
import fr.jalon.events.Personal;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.platform.FreshDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class ErasureTest {

    @TempDir
    Path folder;

    private DataSource database;
    private Safe safe;
    private PersonId person;
    private Personal name;

    @BeforeEach
    void given_a_person_with_a_name() throws Exception {
        database = FreshDatabase.create();
        safe = Safe.start(database, folder);
        person = PersonId.random();
        name = safe.keyring.seal(person.value(), FIRST_NAME, "Awa");
    }

    @Test
    void an_erasure_destroys_the_key_and_lists_it_outside_the_database() throws Exception {
        safe.transaction.executeWithoutResult(status -> {
            safe.people.on(erased());
            assertThat(folder.resolve("erasures")).doesNotExist();
        });

        assertThat(safe.keyring.open(name)).isEqualTo(new Erased());
        assertThat(safe.jdbc
                        .sql("select wrapped is null and destroyed_at is not null from events.wrapped_key")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(safe.directory.erasures()).containsExactly(name.key().value());
    }

    @Test
    void an_erasure_taken_back_with_its_transaction_never_was() {
        safe.transaction.executeWithoutResult(status -> {
            safe.people.on(erased());
            status.setRollbackOnly();
        });

        assertThat(safe.keyring.open(name)).isEqualTo(new Clear("Awa"));
        assertThat(safe.directory.erasures()).isEmpty();
    }

    @Test
    void erasing_twice_lists_the_same_key_and_changes_nothing() {
        safe.people.on(erased());
        Map<String, Object> before = row();

        safe.people.on(erased());

        assertThat(row()).isEqualTo(before);
        assertThat(safe.directory.erasures()).containsExactly(name.key().value());
    }

    @Test
    void the_database_refuses_to_bring_a_key_back() {
        Object wrapped = row().get("wrapped");
        safe.people.on(erased());

        for (String sql : List.of(
                "update events.wrapped_key set wrapped = '" + wrapped + "', destroyed_at = null",
                "update events.wrapped_key set destroyed_at = now() + interval '1 day'",
                "delete from events.wrapped_key",
                "truncate events.wrapped_key")) {
            assertThatThrownBy(() -> safe.jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(safe.keyring.open(name)).isEqualTo(new Erased());
    }

    @Test
    void a_key_keeps_its_owner() {
        assertThatThrownBy(() -> safe.jdbc
                        .sql("update events.wrapped_key set owner = 'person-2'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_restored_copy_forgets_again_at_its_next_start() throws Exception {
        Map<String, Object> backup = row();
        safe.people.on(erased());
        DataSource restored = FreshDatabase.create();
        copyInto(restored, backup);

        Safe afterRestore = Safe.start(restored, folder);

        assertThat(afterRestore.keyring.open(name)).isEqualTo(new Erased());
        assertThat(afterRestore.keys.ofOwner(person.value()).orElseThrow().isDestroyed())
                .isTrue();
    }

    @Test
    void a_list_that_missed_an_erasure_is_completed_at_the_next_start() throws Exception {
        safe.people.on(erased());
        Files.delete(folder.resolve("erasures"));

        Safe next = Safe.start(database, folder);

        assertThat(next.directory.erasures()).containsExactly(name.key().value());
    }

    @Test
    void half_a_line_left_by_a_power_cut_does_not_spoil_the_next() throws Exception {
        Files.writeString(folder.resolve("erasures"), "key-ha");

        safe.people.on(erased());

        assertThat(safe.directory.erasures())
                .containsExactly("key-ha", name.key().value());
        assertThat(Safe.start(database, folder).keyring.open(name)).isEqualTo(new Erased());
    }

    private PersonErased erased() {
        return new PersonErased(person, OrganisationId.random(), ErasureReason.REQUEST, LocalDate.of(2025, 3, 17));
    }

    private Map<String, Object> row() {
        return safe.jdbc
                .sql("select key_id, owner, wrapped, destroyed_at from events.wrapped_key")
                .query()
                .singleRow();
    }

    private void copyInto(DataSource restored, Map<String, Object> key) throws Exception {
        safe.jdbc
                .sql("select fingerprint, sign_in_salt from events.master_key")
                .query()
                .listOfRows()
                .forEach(row -> JdbcClient.create(restored)
                        .sql("insert into events.master_key (fingerprint, sign_in_salt) values (:fingerprint,"
                                + " :sign_in_salt)")
                        .params(row)
                        .update());
        JdbcClient.create(restored)
                .sql("insert into events.wrapped_key (key_id, owner, wrapped) values (:key_id, :owner, :wrapped)")
                .params(key)
                .update();
    }
}
