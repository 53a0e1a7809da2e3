package fr.jalon.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a side's README lists is all there is: commands, refusals, pages and tables. */
class IndexesTest {

    private static final Predicate<String> COMMAND_SIDE = path -> path.startsWith("command-side/src/main/java/");
    private static final Predicate<String> QUERY_SIDE = path -> path.startsWith("query-side/src/main/");

    /**
     * @param listed what of the files its README must hold, between backquotes
     */
    record Index(String readme, String what, Predicate<String> files, String listed) {

        Rule in(Checkout checkout) {
            var pattern = Pattern.compile(listed);
            return new Rule(
                    toString(),
                    files,
                    (_, text) -> pattern.matcher(text)
                            .results()
                            .map(found -> found.group(1))
                            .filter(each -> !checkout.text(Path.of(readme)).contains("`" + each + "`"))
                            .map(each -> "not in " + readme + ": " + each));
        }

        @Override
        public String toString() {
            return readme + " lists every " + what;
        }
    }

    static final List<Index> INDEXES = List.of(
            new Index(
                    "command-side/README.md",
                    "command",
                    COMMAND_SIDE,
                    "record (\\w+)\\([^{]*\\)\\s+implements \\w+Command\\b"),
            new Index(
                    "command-side/README.md",
                    "refusal",
                    COMMAND_SIDE.and(path -> path.endsWith("Refusal.java")),
                    "\\(\\s*\"([a-z-]+\\.[a-z-]+)\""),
            new Index(
                    "query-side/README.md",
                    "page",
                    QUERY_SIDE.and(path -> path.matches(".*(Page|Pages)\\.java")),
                    "@GetMapping\\(\"([^\"]+)\"\\)"),
            new Index(
                    "query-side/README.md",
                    "table",
                    QUERY_SIDE.and(path -> path.endsWith(".sql")),
                    "create table (views\\.\\w+)"));

    @ParameterizedTest
    @ValueSource(strings = {"decisions/\\d{4}-[^/]*\\.md", "runbooks/[^/]*\\.md"})
    void every_decision_and_every_runbook_is_in_the_list_of_infra(String listed) {
        var checkout = Checkout.here();
        assertThat(checkout.files())
                .filteredOn(path -> path.toString().matches("infra/" + listed))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(checkout.text(Path.of("infra/README.md")))
                        .contains("(" + path.toString().replace("infra/", "") + ")"));
    }

    @ParameterizedTest
    @FieldSource("INDEXES")
    void is_whole(Index index) {
        var checkout = Checkout.here();
        assertThat(index.in(checkout).offenders(checkout)).isEmpty();
    }

    @Test
    void what_is_not_listed_is_found(@TempDir Path folder) throws IOException {
        var folders = List.of("command-side/src/main/java", "query-side/src/main/java", "query-side/src/main/db");
        for (var each : folders) {
            Files.createDirectories(folder.resolve(each));
        }
        Files.writeString(folder.resolve("command-side/README.md"), "`HoldWorkshop`\n");
        Files.writeString(folder.resolve("query-side/README.md"), "`/sessions` and `views.session`\n");
        Files.writeString(
                folder.resolve(folders.get(0)).resolve("Commands.java"),
                "record HoldWorkshop() implements SessionCommand {}\nrecord Unlisted() implements SessionCommand {}\n");
        Files.writeString(
                folder.resolve(folders.get(0)).resolve("SessionRefusal.java"), "FULL(\"session.full\", \"Plein.\")\n");
        Files.writeString(
                folder.resolve(folders.get(1)).resolve("SessionPage.java"),
                "@GetMapping(\"/sessions\") @GetMapping(\"/seances\")\n");
        Files.writeString(
                folder.resolve(folders.get(2)).resolve("V1.sql"),
                "create table views.session (\ncreate table views.seat (");
        var checkout = Checkout.at(folder);
        assertThat(INDEXES.stream().flatMap(index -> index.in(checkout).offenders(checkout).stream()))
                .isEqualTo(List.of(
                        "command-side/src/main/java/Commands.java: not in command-side/README.md: Unlisted",
                        "command-side/src/main/java/SessionRefusal.java: not in command-side/README.md: session.full",
                        "query-side/src/main/java/SessionPage.java: not in query-side/README.md: /seances",
                        "query-side/src/main/db/V1.sql: not in query-side/README.md: views.seat"));
    }
}
