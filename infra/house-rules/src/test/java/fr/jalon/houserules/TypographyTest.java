package fr.jalon.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** French on a screen has French apostrophes: in the sentences of refusals, in the labels of their fields and in the pages. */
class TypographyTest {

    private static final Pattern STRAIGHT = Pattern.compile("\\p{L}+'\\p{L}+");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    static final List<Rule> RULES = List.of(
            new Rule(
                    "refusals have French apostrophes",
                    path -> path.contains("src/main/java/") && path.matches(".*(Refusal|Unreachable)\\.java"),
                    (_, text) -> straight(String.join(
                            "\n",
                            TEXT.matcher(text).results().map(MatchResult::group).toList()))),
            new Rule(
                    "the labels of fields have French apostrophes",
                    path -> path.endsWith("/field-labels.properties"),
                    (_, text) -> straight(text)),
            new Rule(
                    "pages have French apostrophes",
                    path -> path.contains("src/main/resources/templates/") && path.endsWith(".html"),
                    (_, text) -> straight(COMMENT.matcher(text).replaceAll(""))));

    @ParameterizedTest
    @FieldSource("RULES")
    void is_kept(Rule rule) {
        assertThat(rule.offenders(Checkout.here())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void fails_with_nothing_to_look_at(Rule rule, @TempDir Path folder) {
        assertThat(rule.offenders(Checkout.at(folder))).isNotEmpty();
    }

    @Test
    void a_straight_one_is_found(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("side/src/main/java"));
        Files.createDirectories(folder.resolve("side/src/main/resources/templates"));
        Files.writeString(
                folder.resolve("side/src/main/java/PlanetRefusal.java"),
                "/** Nobody's. */ enum PlanetRefusal { A(\"l'orbite\"), B(\"l’orbite\") }\n");
        Files.writeString(folder.resolve("side/src/main/resources/field-labels.properties"), "a=L'orbite\n");
        Files.writeString(
                folder.resolve("side/src/main/resources/templates/planet.html"),
                "<!--/* nobody's */--><p th:text=\"${a ? 'b' : 'c'}\">L'orbite</p>\n");
        var checkout = Checkout.at(folder);
        assertThat(RULES.stream().flatMap(rule -> rule.offenders(checkout).stream()))
                .isEqualTo(List.of(
                        "side/src/main/java/PlanetRefusal.java: l'orbite",
                        "side/src/main/resources/field-labels.properties: L'orbite",
                        "side/src/main/resources/templates/planet.html: L'orbite"));
    }

    private static Stream<String> straight(String text) {
        return STRAIGHT.matcher(text).results().map(MatchResult::group);
    }
}
