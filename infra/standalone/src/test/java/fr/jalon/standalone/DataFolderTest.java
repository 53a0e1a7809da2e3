package fr.jalon.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void is_made_when_there_is_none() throws Exception {
        try (var taken = DataFolder.take(folder.resolve("a/b"))) {
            assertThat(taken.path()).isDirectory();
        }
    }

    @Test
    void is_taken_by_one_at_a_time() throws Exception {
        try (var _ = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Un autre Jalon utilise déjà");
        }
        DataFolder.take(folder).close();
    }

    @Test
    void is_refused_below_a_file() throws Exception {
        var below = Files.createFile(folder.resolve("file")).resolve("data");
        assertThatThrownBy(() -> DataFolder.take(below))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Jalon ne peut pas écrire dans le dossier de données %s.".formatted(below));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void is_refused_where_nobody_may_write() {
        assertThatThrownBy(() -> DataFolder.take(Path.of("/proc/self")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Jalon ne peut pas écrire dans le dossier de données /proc/");
    }
}
