package fr.jalon.platform.people;

import static fr.jalon.events.PersonalField.FIRST_NAME;
import static fr.jalon.events.PersonalField.LAST_NAME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.Keyring.KeyDestroyed;
import fr.jalon.events.Keyring.KeyringLocked;
import fr.jalon.events.Keyring.Opened;
import fr.jalon.events.Keyring.Opened.Clear;
import fr.jalon.events.Keyring.Opened.Erased;
import fr.jalon.events.Keyring.Opened.WithoutKey;
import fr.jalon.events.Personal;
import fr.jalon.events.value.KeyId;
import fr.jalon.platform.FreshDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeyringTest {

    @TempDir
    Path folder;

    private DataSource database;
    private Safe safe;

    @BeforeEach
    void start() throws Exception {
        database = FreshDatabase.create();
        safe = Safe.start(database, folder);
    }

    @Test
    void what_was_sealed_is_opened_again_even_by_another_process() throws Exception {
        Personal sealed = safe.keyring.seal("person-1", FIRST_NAME, "Amélie 🌱");

        assertThat(sealed.owner()).isEqualTo("person-1");
        assertThat(sealed.field()).isEqualTo(FIRST_NAME);
        assertThat(new String(Base64.getDecoder().decode(sealed.ciphertext()), UTF_8))
                .doesNotContain("Amélie");
        assertThat(safe.keyring.open(sealed)).isEqualTo(new Clear("Amélie 🌱"));
        assertThat(Safe.start(database, folder).keyring.open(sealed)).isEqualTo(new Clear("Amélie 🌱"));
    }

    @Test
    void an_owner_has_one_key_and_the_same_text_is_never_sealed_alike() {
        Personal first = safe.keyring.seal("person-1", FIRST_NAME, "Awa");
        Personal second = safe.keyring.seal("person-1", FIRST_NAME, "Awa");
        Personal other = safe.keyring.seal("person-2", FIRST_NAME, "Awa");

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(second.ciphertext()).isNotEqualTo(first.ciphertext());
        assertThat(other.key()).isNotEqualTo(first.key());
    }

    @Test
    void many_are_opened_at_once_and_each_has_its_answer() {
        Personal awa = safe.keyring.seal("person-1", FIRST_NAME, "Awa");
        Personal diallo = safe.keyring.seal("person-1", LAST_NAME, "Diallo");
        Personal gone = safe.keyring.seal("person-2", FIRST_NAME, "Lina");
        Personal lost = new Personal("person-3", FIRST_NAME, KeyId.random(), awa.ciphertext());
        safe.keys.destroy("person-2");

        Map<Personal, Opened> opened = safe.keyring.openAll(List.of(awa, diallo, gone, lost));

        assertThat(opened)
                .isEqualTo(Map.of(
                        awa, new Clear("Awa"),
                        diallo, new Clear("Diallo"),
                        gone, new Erased(),
                        lost, new WithoutKey()));
        assertThat(safe.keyring.openAll(List.of())).isEmpty();
    }

    @Test
    void a_value_can_not_be_passed_off_as_another_field_or_another_persons() {
        Personal name = safe.keyring.seal("person-1", FIRST_NAME, "Awa");
        Personal asLastName = new Personal("person-1", LAST_NAME, name.key(), name.ciphertext());
        Personal asSomebodyElses = new Personal("person-2", FIRST_NAME, name.key(), name.ciphertext());
        Personal garbled = new Personal("person-1", FIRST_NAME, name.key(), "not base64 !");

        assertThat(safe.keyring
                        .openAll(List.of(asLastName, asSomebodyElses, garbled))
                        .values())
                .containsOnly(new WithoutKey());
    }

    @Test
    void a_destroyed_key_is_never_made_again() {
        Personal name = safe.keyring.seal("person-1", FIRST_NAME, "Awa");

        safe.keys.destroy("person-1");
        safe.keys.destroy("without-any-value");

        assertThat(safe.keyring.open(name)).isEqualTo(new Erased());
        assertThatThrownBy(() -> safe.keyring.seal("person-1", FIRST_NAME, "Awa"))
                .isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> safe.keyring.seal("without-any-value", FIRST_NAME, "Awa"))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void another_process_sees_a_destruction_at_once() throws Exception {
        Safe other = Safe.start(database, folder);
        Personal name = other.keyring.seal("person-1", FIRST_NAME, "Awa");
        assertThat(other.keyring.open(name)).isEqualTo(new Clear("Awa"));

        safe.keys.destroy("person-1");

        assertThat(other.keyring.open(name)).isEqualTo(new Erased());
    }

    @Test
    void many_who_seal_first_at_the_same_time_use_one_key() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        try (ExecutorService crowd = Executors.newFixedThreadPool(12)) {
            List<Future<Personal>> sealed = IntStream.range(0, 12)
                    .mapToObj(number -> crowd.submit(() -> {
                        ready.await();
                        return safe.keyring.seal("person-1", FIRST_NAME, "Awa " + number);
                    }))
                    .toList();
            ready.countDown();
            for (int i = 0; i < sealed.size(); i++) {
                assertThat(safe.keyring.open(sealed.get(i).get())).isEqualTo(new Clear("Awa " + i));
            }
        }
        assertThat(safe.jdbc
                        .sql("select count(*) from events.wrapped_key")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_value_sealed_in_a_transaction_that_is_taken_back_can_still_be_opened() {
        Personal name = safe.transaction.execute(status -> {
            Personal sealed = safe.keyring.seal("person-1", FIRST_NAME, "Awa");
            status.setRollbackOnly();
            return sealed;
        });

        assertThat(safe.keyring.open(name)).isEqualTo(new Clear("Awa"));
    }

    @Test
    void without_its_master_key_nothing_is_sealed_opened_or_made() throws Exception {
        Personal name = safe.keyring.seal("person-1", FIRST_NAME, "Awa");
        Personal gone = safe.keyring.seal("person-2", FIRST_NAME, "Lina");
        safe.keys.destroy("person-2");
        Path empty = folder.resolve("elsewhere");

        Safe restored = Safe.start(database, empty);

        assertThat(restored.keyring.open(name)).isEqualTo(new WithoutKey());
        assertThat(restored.keyring.open(gone)).isEqualTo(new Erased());
        assertThatThrownBy(() -> restored.keyring.seal("person-9", FIRST_NAME, "Noé"))
                .isInstanceOf(KeyringLocked.class);
        assertThat(empty.resolve("master.key")).doesNotExist();
    }

    @Test
    void a_master_key_of_another_installation_opens_nothing_and_is_left_alone() throws Exception {
        Personal name = safe.keyring.seal("person-1", FIRST_NAME, "Awa");
        Path foreign = folder.resolve("foreign");
        Safe.start(FreshDatabase.create(), foreign);
        String before = Files.readString(foreign.resolve("master.key"));

        Safe mistaken = Safe.start(database, foreign);

        assertThat(mistaken.keyring.open(name)).isEqualTo(new WithoutKey());
        assertThatThrownBy(() -> mistaken.keyring.seal("person-1", FIRST_NAME, "Awa"))
                .isInstanceOf(KeyringLocked.class);
        assertThat(foreign.resolve("master.key")).hasContent(before);
    }
}
