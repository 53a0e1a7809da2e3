package fr.jalon.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is whole or refused, and what is refused leaves nothing behind. */
class RefusedBackupsTest {

    private static final String SCHEMAS =
            "select nspname::text from pg_namespace where nspname in ('events', 'command', 'views')";

    @TempDir
    private static Path folder;

    private static DataSource original;
    private static Path whole;

    @BeforeAll
    static void given_a_backup() {
        var address = TestPostgres.shared().newDatabase();
        original = TestPostgres.dataSource(address);
        try (var process = PlatformProcess.start(address, List.of(Stones.Catalogue.class))) {
            for (var stone = 0; stone < 40; stone++) {
                process.get(EventStore.class).publish(Stones.laid("refused", stone));
            }
            process.get(History.class).sequence();
        }
        whole = Backup.take(original, folder.resolve("whole.zip"));
    }

    @Test
    void a_truncated_file_is_refused() throws Exception {
        var bytes = Files.readAllBytes(whole);
        for (var length = 0; length < bytes.length; length += 1 + bytes.length / 60) {
            var file = Files.write(folder.resolve("truncated.zip"), Arrays.copyOf(bytes, length));
            refused(file, "abîmée ou incomplète");
        }
    }

    @Test
    void an_altered_byte_is_refused_or_changes_nothing() throws Exception {
        var bytes = Files.readAllBytes(whole);
        var manifest = manifest(whole);
        var random = new Random(7);
        var refusals = 0;
        for (var round = 0; round < 300; round++) {
            var altered = bytes.clone();
            altered[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(folder.resolve("altered.zip"), altered);
            try {
                assertThat(manifest(file)).isEqualTo(manifest);
            } catch (BackupRefused refused) {
                assertThat(refused).hasMessageContaining("Rien n’a été repris.");
                refusals++;
            }
        }
        assertThat(refusals).isGreaterThan(150);
    }

    @Test
    void a_row_altered_by_hand_is_refused() throws Exception {
        var file = changed("events.domain_event.copy", text -> text.replaceFirst("refused", "changed"));
        refused(file, "events.domain_event");
    }

    @Test
    void a_manifest_altered_by_hand_is_refused() throws Exception {
        refused(changed("manifest.json", text -> text.replace("\"head\" : 40", "\"head\" : 39")), "manifest.json");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        refused(Files.writeString(folder.resolve("letter.zip"), "Bonjour"), "abîmée ou incomplète");
        refused(folder.resolve("nowhere.zip"), "n’existe pas");
    }

    @Test
    void a_backup_of_a_newer_jalon_is_refused() throws Exception {
        refused(resealed(text -> text.replace("\"format\" : 1", "\"format\" : 2")), "version plus récente");
        refused(resealed(text -> text.replaceFirst("\"45\"", "\"45\", \"4500\"")), "version plus récente");
    }

    @Test
    void a_backup_whose_rows_do_not_add_up_is_refused_and_leaves_nothing() throws Exception {
        refused(resealed(text -> text.replace("\"head\" : 40", "\"head\" : 41")), "events.event_position");
        refused(
                resealed(text -> text.replaceFirst("\"payload_type\"", "\"no_such_column\"")),
                "n’a pas pu être reprise");
    }

    @Test
    void a_database_that_holds_something_is_not_restored_into() {
        var before = BackupTest.texts(original, "select h::text from events.history h order by h.position");
        assertThatThrownBy(() -> BackupTest.restore(original, whole))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("contient déjà des données");
        assertThat(BackupTest.texts(original, "select h::text from events.history h order by h.position"))
                .isEqualTo(before);
    }

    @Test
    void a_backup_never_replaces_a_file_and_is_not_made_of_nothing() {
        assertThatThrownBy(() -> Backup.take(original, whole)).hasMessageContaining("existe déjà");
        assertThatThrownBy(() -> Backup.take(original, folder.resolve("no/such/folder.zip")))
                .hasMessageContaining("n’a pas pu être écrite");
        var empty = TestPostgres.dataSource(TestPostgres.shared().newDatabase());
        assertThatThrownBy(() -> Backup.take(empty, folder.resolve("empty.zip")))
                .hasMessageContaining("ne contient pas de données de Jalon");
        assertThat(folder.resolve("empty.zip")).doesNotExist();
        assertThat(folder.resolve("empty.zip.part")).doesNotExist();
    }

    private static void refused(Path file, String because) {
        var empty = TestPostgres.dataSource(TestPostgres.shared().newDatabase());
        assertThatThrownBy(() -> BackupTest.restore(empty, file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(because);
        assertThat(BackupTest.texts(empty, SCHEMAS)).isEmpty();
    }

    private static Manifest manifest(Path file) throws Exception {
        try (var backup = BackupFile.open(file)) {
            return backup.manifest();
        }
    }

    /** The backup with one entry changed, in a well-formed file. */
    private static Path changed(String entry, UnaryOperator<String> change) throws Exception {
        var file =
                Files.copy(whole, Files.createTempFile(folder, "changed", ".zip"), StandardCopyOption.REPLACE_EXISTING);
        try (var zip = FileSystems.newFileSystem(file, Map.of())) {
            var text = Files.readString(zip.getPath(entry));
            assertThat(change.apply(text)).isNotEqualTo(text);
            Files.writeString(zip.getPath(entry), change.apply(text));
        }
        return file;
    }

    /** The backup with another manifest that its digest fits. */
    private static Path resealed(UnaryOperator<String> change) throws Exception {
        var file = changed("manifest.json", change);
        try (var zip = FileSystems.newFileSystem(file, Map.of())) {
            var digest = Digested.start();
            digest.update(Files.readAllBytes(zip.getPath("manifest.json")));
            Files.writeString(zip.getPath("manifest.sha256"), Digested.end(digest), StandardCharsets.US_ASCII);
        }
        return file;
    }
}
