package fr.jalon.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links between the repository's texts lead somewhere, down to the heading they name. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^(https?|mailto):");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*?) *$");

    @Test
    void every_link_leads_somewhere() {
        assertThat(links(Checkout.here()).offenders(Checkout.here())).isEmpty();
    }

    @Test
    void a_link_to_nowhere_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.md"),
                "# Où aller\n"
                        + "[ok](b.md) [ok](b.md#le-début) [ok](#où-aller) [ok](https://example.org) [no](c.md)"
                        + " [no](b.md#fin)\n");
        Files.writeString(folder.resolve("b.md"), "# Le début\n");
        var checkout = Checkout.at(folder);
        assertThat(links(checkout).offenders(checkout))
                .isEqualTo(List.of("a.md: leads nowhere: c.md", "a.md: leads nowhere: b.md#fin"));
    }

    @Test
    void no_text_at_all_is_an_offence(@TempDir Path folder) {
        var checkout = Checkout.at(folder);
        assertThat(links(checkout).offenders(checkout)).isNotEmpty();
    }

    private static Rule links(Checkout checkout) {
        return new Rule(
                "every link leads somewhere",
                path -> path.endsWith(".md"),
                (file, text) -> LINK.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(link -> !ELSEWHERE.matcher(link).find())
                        .filter(link -> !leadsSomewhere(checkout.root().resolve(file), link))
                        .map(link -> "leads nowhere: " + link));
    }

    private static boolean leadsSomewhere(Path from, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || headings(target).anyMatch(parts[1]::equals));
    }

    private static Stream<String> headings(Path file) {
        try {
            return HEADING.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} -]", "")
                            .replace(' ', '-'));
        } catch (IOException e) {
            return Stream.of();
        }
    }
}
