package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever follows README's walk-through on a fresh demonstration reads on their screen what README says. */
class ReadmeWalkThroughTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## Walk through it$(.*?)^## ");
    private static final Pattern STEP = Pattern.compile("(?s)```sh\n(.*?)```\n\\s*(?:```text\n(.*?)```)?");
    private static final String ADDRESS = "JALON=http://127.0.0.1:8080";
    private static final String NEXT = "----- next step";

    /** What to type, and what is printed. */
    private record Step(String typed, String printed) {}

    @TestFactory
    Stream<DynamicTest> every_step_prints_what_readme_says() throws Exception {
        var steps = steps();
        assertThat(steps).hasSizeGreaterThan(4);
        assertThat(steps.getFirst().typed()).contains(ADDRESS);
        var printed = printed(steps);
        return IntStream.range(0, steps.size()).mapToObj(number -> {
            var step = steps.get(number);
            return dynamicTest(
                    step.typed().lines().findFirst().orElseThrow(),
                    () -> assertThat(printed.get(number)).isEqualTo(step.printed()));
        });
    }

    private static List<Step> steps() throws IOException {
        var section = SECTION.matcher(Files.readString(README));
        assertThat(section.find()).isTrue();
        return STEP.matcher(section.group(1))
                .results()
                .map(step -> new Step(
                        step.group(1),
                        step.group(2) == null ? "" : step.group(2).strip()))
                .toList();
    }

    /** All in one shell, as in one terminal: what one step sets the next one uses. */
    private static List<String> printed(List<Step> steps) throws IOException, InterruptedException {
        var script = new StringBuilder("set -euo pipefail\n");
        steps.forEach(step ->
                script.append(step.typed()).append("echo '").append(NEXT).append("'\n"));
        var address = Products.interruptedDemonstration().demonstration().address();
        var shell = new ProcessBuilder("bash").redirectErrorStream(true).start();
        try (var typed = shell.outputWriter(StandardCharsets.UTF_8)) {
            typed.write(script.toString().replace(ADDRESS, "JALON=" + address));
        }
        var printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return Arrays.stream(printed.split(NEXT)).map(String::strip).toList();
    }
}
