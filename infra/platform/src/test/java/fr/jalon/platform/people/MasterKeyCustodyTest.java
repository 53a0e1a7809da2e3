package fr.jalon.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.PersonalField;
import fr.jalon.platform.FreshDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MasterKeyCustodyTest {

    @TempDir
    Path folder;

    @Test
    void the_first_start_makes_a_key_only_its_owner_can_read() throws Exception {
        Path keys = folder.resolve(".keys");

        Safe first = Safe.start(FreshDatabase.create(), keys);

        assertThat(first.master.isPresent()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
    }

    @Test
    void later_starts_keep_it() throws Exception {
        DataSource database = FreshDatabase.create();
        byte[] first = Safe.start(database, folder).master.derive("any");

        Safe second = Safe.start(database, folder);

        assertThat(second.master.derive("any")).isEqualTo(first);
        assertThat(second.master.derive("other")).isNotEqualTo(first);
    }

    @Test
    void an_empty_database_takes_the_key_that_lies_there() throws Exception {
        byte[] before = Safe.start(FreshDatabase.create(), folder).master.derive("any");

        assertThat(Safe.start(FreshDatabase.create(), folder).master.derive("any"))
                .isEqualTo(before);
    }

    @Test
    void processes_that_start_together_make_one_key() throws Exception {
        DataSource database = FreshDatabase.create();
        try (ExecutorService processes = Executors.newFixedThreadPool(6)) {
            List<Future<Safe>> started = IntStream.range(0, 6)
                    .mapToObj(number -> processes.submit(() -> Safe.start(database, folder)))
                    .toList();
            byte[] one = started.getFirst().get().master.derive("any");
            for (Future<Safe> other : started) {
                assertThat(other.get().master.derive("any")).isEqualTo(one);
            }
        }
    }

    @Test
    void a_missing_key_is_said_once_and_none_is_made(CapturedOutput output) throws Exception {
        DataSource database = FreshDatabase.create();
        Safe.start(database, folder).keyring.seal("person-1", PersonalField.FIRST_NAME, "Awa");
        Files.delete(folder.resolve("master.key"));

        Safe locked = Safe.start(database, folder);

        assertThat(locked.master.isPresent()).isFalse();
        assertThat(folder.resolve("master.key")).doesNotExist();
        assertThat(output.getAll()).containsOnlyOnce("La clé maîtresse manque");
    }

    @Test
    void keys_without_a_fingerprint_get_no_new_master() throws Exception {
        DataSource database = FreshDatabase.create();
        Safe safe = Safe.start(database, folder);
        safe.keyring.seal("person-1", PersonalField.FIRST_NAME, "Awa");
        safe.jdbc.sql("delete from events.master_key").update();

        assertThat(Safe.start(database, folder.resolve("elsewhere")).master.isPresent())
                .isFalse();
    }

    @Test
    void a_garbled_file_is_never_overwritten() throws Exception {
        Files.writeString(folder.resolve("master.key"), "half a k");

        assertThat(Safe.start(FreshDatabase.create(), folder).master.isPresent())
                .isFalse();
        assertThat(folder.resolve("master.key")).hasContent("half a k");
    }

    @Test
    void a_folder_that_can_not_be_made_stops_the_start_with_one_message() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Safe.start(FreshDatabase.create(), file.resolve("keys")))
                .isInstanceOfSatisfying(KeysDirectoryUnusable.class, unusable -> {
                    assertThat(new KeysDirectoryUnusableAnalyzer().analyze(unusable))
                            .extracting(FailureAnalysis::getDescription)
                            .isEqualTo("Le dossier des clés ne peut pas être lu ou écrit : " + file.resolve("keys"));
                });
    }
}
