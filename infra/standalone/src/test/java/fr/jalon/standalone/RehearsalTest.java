package fr.jalon.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private static final String TOKEN = "jalon.scrape-token-file";

    @TempDir
    Path parent;

    @AfterEach
    void forget() {
        System.clearProperty(TOKEN);
    }

    @Test
    void one_that_fails_leaves_no_folder_behind() throws IOException {
        var folder = Files.createDirectory(parent.resolve("rehearsal"));
        System.setProperty(TOKEN, "no such file");

        assertThatThrownBy(() -> Rehearsal.startAndEnd(folder)).hasStackTraceContaining(TOKEN);

        assertThat(folder).doesNotExist();
    }
}
