package fr.jalon.houserules;

import static fr.jalon.houserules.Rule.limits;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Files stay small enough to be read whole. There is no list of exceptions: what is too long is cut. */
class FileSizeTest {

    private static final Predicate<String> MAIN_JAVA =
            path -> path.contains("src/main/java/") && path.endsWith(".java");

    private static final Predicate<String> COMMAND = MAIN_JAVA.and(path -> path.startsWith("command-side/"));

    static final List<Rule> SIZES = List.of(
            limits("a Java file", path -> path.endsWith(".java"), 300),
            limits("a command", COMMAND, text -> text.contains("record ") && text.contains(" decide("), 120),
            limits("a state", COMMAND, text -> text.contains("sealed interface") && text.contains(" evolve("), 200),
            limits("an aggregate's shell", MAIN_JAVA.and(path -> path.endsWith("Aggregate.java")), 120),
            limits("an API", MAIN_JAVA.and(path -> path.endsWith("Api.java")), 200),
            limits("a projection", MAIN_JAVA.and(path -> path.endsWith("Projection.java")), 200),
            limits("a template", path -> path.contains("src/main/resources/templates/") && path.endsWith(".html"), 150),
            limits("a style sheet", path -> path.endsWith(".css"), 300),
            limits("the root README", "README.md"::equals, 200),
            limits("a module's README", path -> path.endsWith("/README.md"), 300),
            limits("a decision", path -> path.startsWith("infra/decisions/"), 60),
            new Rule("a method has at most " + MethodLengths.LIMIT + " lines", MAIN_JAVA, MethodLengths::tooLong));

    @ParameterizedTest
    @FieldSource("SIZES")
    void is_kept(Rule size) {
        assertThat(size.offenders(Checkout.here())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SIZES")
    void fails_with_nothing_to_look_at(Rule size, @TempDir Path folder) {
        assertThat(size.offenders(Checkout.at(folder))).isNotEmpty();
    }

    @Test
    void one_line_too_many_is_found(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("side/src/main/java"));
        Files.writeString(folder.resolve("side/src/main/java/PlanetAggregate.java"), "//\n".repeat(121));
        assertThat(SIZES.get(3).offenders(Checkout.at(folder)))
                .containsExactly("side/src/main/java/PlanetAggregate.java: 121 lines");
        Files.writeString(folder.resolve("side/src/main/java/PlanetAggregate.java"), "//\n".repeat(120));
        assertThat(SIZES.get(3).offenders(Checkout.at(folder))).isEmpty();
    }

    @Test
    void a_method_too_long_is_found(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("side/src/main/java"));
        var source = "class Planet {\n  void turn() {\n" + "    turn();\n".repeat(MethodLengths.LIMIT + 1) + "  }\n}\n";
        Files.writeString(folder.resolve("side/src/main/java/Planet.java"), source);
        assertThat(SIZES.getLast().offenders(Checkout.at(folder)))
                .containsExactly(
                        "side/src/main/java/Planet.java: turn has %d lines".formatted(MethodLengths.LIMIT + 1));
    }
}
