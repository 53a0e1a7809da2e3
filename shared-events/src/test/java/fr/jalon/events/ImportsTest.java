package fr.jalon.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published language leans on nothing: the JDK, Jackson's annotations and the marks of nullness. */
class ImportsTest {

    private static final List<String> ALLOWED =
            List.of("java.", "fr.jalon.events.", "com.fasterxml.jackson.annotation.", "org.jspecify.annotations.");

    @Test
    void shared_events_imports_nothing_but_the_jdk_and_annotations() throws IOException {
        List<String> imports = imports(Path.of("src/main/java"));
        assertThat(imports).isNotEmpty().allMatch(ImportsTest::isAllowed);
    }

    @Test
    void a_breach_would_be_seen() {
        assertThat(isAllowed("org.axonframework.modelling.command.TargetAggregateIdentifier"))
                .isFalse();
        assertThat(isAllowed("fr.jalon.command.decision.Refusal")).isFalse();
    }

    private static boolean isAllowed(String imported) {
        return ALLOWED.stream().anyMatch(imported::startsWith);
    }

    private static List<String> imports(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ImportsTest::lines)
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replaceFirst("import (static )?", ""))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
