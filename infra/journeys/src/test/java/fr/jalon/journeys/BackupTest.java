package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup of the product taken while people write into it, brought back elsewhere by the commands the runbook gives. */
@Order(4)
class BackupTest {

    private static final String FAMILY = """
        {"homeArea": "ELSEWHERE", "adults": [{"firstName": "%s", "linkToChild": "MOTHER"}]}\
        """;
    private static final String ROWS = "select h::text from events.history h where position <= %d order by h.position";

    private static final Path SOURCE = Folders.fresh("backed-up");

    private static Demonstration original;
    private static Caller.Answer remembered;
    private static Caller.Answer kept;
    private static Path file;
    private static long head;
    private static Path folder;
    private static Demonstration copy;

    @BeforeAll
    static void backed_up_while_it_is_written_to_and_restored() throws Exception {
        original = RestoredCopy.ofTheFirstVersion(SOURCE);
        remembered = register(original, "Rosalie", "before-the-backup");
        kept = register(original, "Capucine", "kept-after-all");
        file = Folders.fresh("backups").resolve("under-load.zip");
        try (var _ = new Load(original)) {
            assertThat(RestoredCopy.backup(SOURCE, file).well().words())
                    .contains("Sauvegarde faite et relue : " + file);
        }
        head = manifest(file).get("head").asLong();
        erase(remembered);
        folder = Folders.fresh("restored");
        assertThat(RestoredCopy.restore(file, folder).well().words())
                .contains("Sauvegarde reprise : " + head + " enregistrements");
        RestoredCopy.bringKeys(SOURCE, folder);
        copy = RestoredCopy.start(folder, original.told());
    }

    @AfterAll
    static void nobody_needs_them_any_more() {
        ProductProcess.isDoneWith(original.address());
        ProductProcess.isDoneWith(copy.address());
    }

    @Test
    void the_copy_has_the_same_history_row_by_row_and_the_same_figures() {
        assertThat(head).isGreaterThan(original.told());
        assertThat(rows(folder)).hasSize((int) head).isEqualTo(rows(SOURCE));
        for (var day : List.of("2024-06-30", "2024-12-31", "2025-03-17")) {
            assertThat(copy.figures(day)).isEqualTo(original.figures(day));
        }
        assertThat(copy.figures("2024-06-30", "2024-07-05")).isEqualTo(original.figures("2024-06-30", "2024-07-05"));
    }

    @Test
    void the_copy_goes_on_writing_and_remembers_what_was_asked() {
        var again = register(copy, "Rosalie", "before-the-backup");
        assertThat(again.id()).isEqualTo(remembered.id());
        assertThat(again.token()).isEqualTo(remembered.token());

        var family = register(copy, "Madeleine", "after-the-restore");
        assertThat(family.status()).as(family.body()).isEqualTo(201);
        assertThat(Long.parseLong(family.token().orElseThrow())).isGreaterThan(head);
        assertThat(copy.events()).isEqualTo(Long.parseLong(family.token().orElseThrow()));
        assertThat(page(copy, family)).contains("Madeleine");
    }

    @Test
    void who_was_erased_after_the_backup_is_erased_again_in_the_copy() {
        assertThat(page(original, remembered)).contains("effacé").doesNotContain("Rosalie");
        assertThat(page(copy, remembered)).contains("effacé").doesNotContain("Rosalie");
        assertThat(page(copy, kept)).contains("Capucine");
    }

    @Test
    void without_the_master_key_names_are_unreadable_and_nothing_is_recorded() throws Exception {
        var without = Folders.fresh("restored-without-key");
        RestoredCopy.restore(file, without).well();
        var process = RestoredCopy.process(without);
        var locked = new Demonstration(process.ready(), original.told(), List.of());

        assertThat(page(locked, kept)).contains("illisible sans la clé").doesNotContain("Capucine");
        assertThat(locked.figures("2025-03-17")).isEqualTo(original.figures("2025-03-17"));
        var before = locked.events();
        var refused = register(locked, "Personne", "refused");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("people.keyring-locked");
        var organisation =
                locked.administrator().command("/commands/organisations", "{\"name\": \"A\", \"kind\": \"TOWN\"}");
        assertThat(organisation.json().get("code").asString()).isEqualTo("people.keyring-locked");
        assertThat(locked.events()).isEqualTo(before);
        assertThat(without.resolve("keys/master.key")).doesNotExist();
        stoppedItGivesTheBackupItGaveRunning(without, process);
    }

    private static void stoppedItGivesTheBackupItGaveRunning(Path product, ProductProcess process) throws IOException {
        var running = product.resolve("running.zip");
        RestoredCopy.backup(product, running).well();
        process.stop();
        var still = product.resolve("still.zip");

        RestoredCopy.backup(product, still).well();

        assertThat(digests(still)).hasSizeGreaterThan(10).isEqualTo(digests(running));
        RestoredCopy.restore(file, product)
                .refused("n’est pas vide : une sauvegarde ne se reprend que dans un dossier neuf.");
    }

    @Test
    void a_backup_is_not_brought_back_over_a_product_at_work() {
        RestoredCopy.restore(file, SOURCE).refused("Un autre Jalon utilise déjà le dossier de données");
    }

    @Test
    void a_truncated_file_leaves_nothing_and_no_folder_is_no_backup() throws Exception {
        var none = Folders.fresh("truncated");
        var bytes = Files.readAllBytes(file);
        var truncated = Files.write(none.resolve("truncated.zip"), Arrays.copyOf(bytes, bytes.length - 100));

        RestoredCopy.restore(truncated, none).refused("est abîmée ou incomplète");
        assertThat(none.resolve("data")).doesNotExist();

        RestoredCopy.backup(none, none.resolve("none.zip")).refused("il n’y a rien à sauvegarder");
        assertThat(none.resolve("data")).doesNotExist();
        assertThat(none.resolve("none.zip")).doesNotExist();
    }

    /** Families registered one after the other, as long as it is not closed. */
    private static final class Load implements AutoCloseable {

        private final AtomicBoolean going = new AtomicBoolean(true);
        private final Thread thread;

        Load(Demonstration product) {
            thread = Thread.ofVirtual().start(() -> {
                for (var number = 0; going.get(); number++) {
                    register(product, "Foule", "load-" + number);
                }
            });
        }

        @Override
        public void close() throws InterruptedException {
            going.set(false);
            thread.join();
        }
    }

    private static Caller.Answer register(Demonstration product, String name, String key) {
        return product.as("coordinatrice").command("/commands/families", FAMILY.formatted(name), key);
    }

    private static void erase(Caller.Answer family) {
        var person = family.json().get("adults").get(0).asString();
        var erased = original.as("coordinatrice")
                .command("/commands/people/" + person + "/erasure", "{\"reason\": \"REQUEST\"}");
        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
    }

    private static String page(Demonstration product, Caller.Answer family) {
        var after = family.token().orElseThrow();
        return Visitor.signedIn(product, "coordinatrice")
                .open("/familles/" + family.id() + "?after=" + after)
                .text();
    }

    private static List<String> rows(Path of) {
        return Tables.of(of).texts(ROWS.formatted(head));
    }

    private static JsonNode manifest(Path backup) throws IOException {
        try (var zip = new ZipFile(backup.toFile());
                var text = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return JsonMapper.shared().readTree(text);
        }
    }

    /** What each table held; the note of the backup between the two aside. */
    private static TreeMap<String, String> digests(Path backup) throws IOException {
        var digests = new TreeMap<String, String>();
        manifest(backup)
                .get("tables")
                .forEach(table -> digests.put(
                        table.get("name").asString(),
                        table.get("rows").asLong() + " " + table.get("sha256").asString()));
        digests.remove("events.backup_taken");
        return digests;
    }
}
