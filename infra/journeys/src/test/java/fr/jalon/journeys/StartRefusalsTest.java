package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The demonstration, whose passwords everybody knows, and real histories never meet; one message in French, and no start. */
@Order(6)
class StartRefusalsTest {

    @Test
    void the_demonstration_listens_on_this_computer_only() {
        refused(
                start(Folders.fresh("refused-address"), Map.of("jalon.demo", "true", "server.address", "0.0.0.0")),
                "La démonstration ne démarre que sur cet ordinateur : ses mots de passe sont connus de tous.");
    }

    @Test
    void the_demonstration_is_not_added_to_a_real_history() {
        var folder = Folders.fresh("refused-real");
        var real = start(folder, Map.of());
        real.ready();
        real.kill();
        refused(
                start(folder, Map.of("jalon.demo", "true")),
                "Ce dossier contient une histoire réelle : la démonstration ne peut pas s'y ajouter.");
    }

    @Test
    void a_demonstration_is_never_opened_as_a_real_history() {
        var folder = Folders.fresh("refused-demo");
        var demonstration = start(folder, Map.of("jalon.demo", "true"));
        demonstration.address();
        demonstration.kill();
        refused(
                start(folder, Map.of("jalon.demo", "false")),
                "Ce dossier contient la démonstration, dont les mots de passe sont connus de tous.");
    }

    @Test
    void meters_are_not_left_behind_a_word_that_cannot_be_read() {
        var folder = Folders.fresh("refused-meters");
        var missing = folder.resolve("scrape-token");
        refused(
                start(folder, Map.of("jalon.scrape-token-file", missing.toString())),
                "Le fichier du mot de passe des mesures ne peut pas être lu : " + missing);
    }

    private static void refused(ProductProcess start, String sentence) {
        assertThat(start.exitCode()).isNotZero();
        var words = String.join("\n", start.words());
        assertThat(words).contains("Jalon n'a pas démarré.", sentence).doesNotContain("\tat ", "APPLICATION FAILED");
    }

    private static ProductProcess start(Path folder, Map<String, String> settings) {
        var all = new LinkedHashMap<>(Map.of(
                "jalon.data", folder.resolve("data").toString(),
                "jalon.keys.directory", folder.resolve("keys").toString()));
        all.putAll(settings);
        return ProductProcess.start("standalone", folder, all);
    }
}
