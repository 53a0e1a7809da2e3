package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What is said, once and in French, to an operator whose file holds no word that keeps anybody out. */
class ScrapeTokenTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_is_named() {
        var missing = folder.resolve("scrape-token");

        refused(missing, "Le fichier du mot de passe des mesures ne peut pas être lu : " + missing);
    }

    @Test
    void a_file_that_is_no_text_is_named() throws IOException {
        var binary = Files.write(folder.resolve("scrape-token"), new byte[] {(byte) 0xC3, 0x28});

        refused(binary, "Le fichier du mot de passe des mesures ne peut pas être lu : " + binary);
    }

    @Test
    void a_word_that_is_too_short_is_not_repeated() throws IOException {
        var tooShort = Files.writeString(folder.resolve("scrape-token"), "trop-court\n");

        refused(tooShort, "Le mot de passe des mesures a moins de 32 caractères : " + tooShort);
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> new ScrapeToken(file.toString()))
                .isInstanceOfSatisfying(
                        ScrapeTokenUnusable.class,
                        unusable -> assertThat(new ScrapeTokenUnusableAnalyzer().analyze(unusable))
                                .returns(sentence, FailureAnalysis::getDescription)
                                .extracting(FailureAnalysis::getAction)
                                .asString()
                                .contains("jalon.scrape-token-file")
                                .doesNotContain("trop-court"));
    }
}
