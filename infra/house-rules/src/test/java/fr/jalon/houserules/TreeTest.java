package fr.jalon.houserules;

import static fr.jalon.houserules.Rule.forbids;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the tree may hold and what no file may say. The words looked for are written in pieces here, so as not to be found. */
class TreeTest {

    private static final Set<String> TOP =
            Set.of("pom.xml", "command-side", "query-side", "shared-events", "infra", "README.md");

    private static final Predicate<String> JAVA = path -> path.endsWith(".java");
    private static final Predicate<String> MAIN = JAVA.and(path -> path.contains("src/main/"));
    private static final Predicate<String> TESTS = JAVA.and(path -> path.contains("src/test/"));
    private static final Predicate<String> TEXT = Pattern.compile(
                    "\\.(java|xml|ya?ml|sql|html|js|css|md|properties|sh|json|config)$|^\\.ci/")
            .asPredicate();

    private static final String UNWELCOME = "Manager|Helpers?|Utils?|Impl|Base|Common|Service";

    static final List<Rule> RULES = List.of(
            forbids("nothing is left to do later", TEXT, "\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
            forbids("no test is switched off", TESTS, "@Dis" + "abled\\b"),
            forbids("tests wait for conditions, not for time", TESTS, "Thread\\.sl" + "eep"),
            forbids(
                    "the product logs and does not print",
                    MAIN,
                    "System\\.(o" + "ut|e" + "rr)\\b|printStack" + "Trace\\("),
            forbids(
                    "a class is named after what it is",
                    JAVA,
                    "\\b(?:class|record|interface|enum)\\s+(?:[A-Z]\\w*?)??(?:" + UNWELCOME + ")(?=[A-Z0-9]|\\b)\\w*"),
            forbids(
                    "a package is named after its capability",
                    JAVA,
                    "(?m)^package [\\w.]*\\b(utils?|commons?|helpers?|impl|managers?)\\b[\\w.]*;"),
            forbids(
                    "nothing names where packages come from, nor the machine it was written on",
                    TEXT,
                    "<(plugin)?[rR]epositor(y|ies)>|<distribution" + "Management>|repo1?\\.mav" + "en|(?<![\\w.])/wo"
                            + "rk/"));

    /** NullAway looks at what is marked only. */
    @Test
    void every_package_is_null_marked() {
        var checkout = Checkout.here();
        var packages = checkout.files().stream()
                .filter(file -> MAIN.test(file.toString()))
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(checkout.text(each.resolve("package-info.java")))
                        .contains("@NullMarked"));
    }

    @Test
    void the_top_level_is_what_it_is_said_to_be() throws IOException {
        assertThat(top(Checkout.here())).containsExactlyInAnyOrderElementsOf(TOP);
    }

    @Test
    void one_folder_too_many_at_the_top_is_found(@TempDir Path folder) throws IOException {
        for (var name : TOP) {
            Files.createDirectories(folder.resolve(name));
            Files.createFile(folder.resolve(name).resolve("file"));
        }
        assertThat(top(Checkout.at(folder))).isEqualTo(TOP);
        Files.createFile(Files.createDirectories(folder.resolve("docs")).resolve("file"));
        assertThat(top(Checkout.at(folder))).isNotEqualTo(TOP);
    }

    @Test
    void an_application_is_a_main_class_and_its_settings_and_nothing_else() {
        for (var side : List.of("command", "query")) {
            var code = "infra/%s-app/src/main/java/fr/jalon/%sapp/".formatted(side, side);
            var application = side.substring(0, 1).toUpperCase(Locale.ROOT) + side.substring(1) + "Application.java";
            assertThat(Checkout.here().files().stream()
                            .map(Rule::slashed)
                            .filter(file -> file.startsWith("infra/%s-app/src/main/".formatted(side))))
                    .containsExactlyInAnyOrder(
                            code + application,
                            code + "package-info.java",
                            "infra/%s-app/src/main/resources/application.yml".formatted(side));
        }
    }

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
    void each_breach_is_found(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("side/src/main/java"));
        Files.createDirectories(folder.resolve("side/src/test/java"));
        Files.writeString(
                folder.resolve("side/src/main/java/Sound.java"),
                "package a.database;\nclass Database { Object serviceable; record Basement() {} } // todos los dias\n");
        Files.writeString(
                folder.resolve("side/src/test/java/Unsound.java"),
                "package a.util.b;\nclass OrderManager { // TO" + "DO see /wo" + "rk/x\n @Dis"
                        + "abled void a() { Thread.sl" + "eep(1); }\n}\n");
        Files.writeString(
                folder.resolve("side/src/main/java/Loud.java"), "record Loud() { { System.o" + "ut.println(1); } }\n");
        var checkout = Checkout.at(folder);
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(rule.offenders(checkout)).hasSize(1));
        assertThat(RULES)
                .noneSatisfy(rule -> assertThat(rule.offenders(checkout))
                        .anySatisfy(found ->
                                assertThat(found).contains("Sound.java: ").startsWith("side/src/main/java/Sound")));
    }

    private static Set<String> top(Checkout checkout) throws IOException {
        var visible = new TreeSet<String>();
        for (var file : checkout.files()) {
            var name = file.getName(0).toString();
            if (!name.startsWith(".")) {
                visible.add(name);
            }
        }
        return visible;
    }
}
