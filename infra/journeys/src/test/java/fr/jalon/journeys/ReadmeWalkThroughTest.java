package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        var demonstration = Products.interruptedDemonstration().demonstration();
        var printed = printed(steps, demonstration);
        var typed = IntStream.range(0, steps.size()).mapToObj(number -> {
            var step = steps.get(number);
            return dynamicTest(
                    step.typed().lines().findFirst().orElseThrow(),
                    () -> assertThat(printed.get(number)).isEqualTo(step.printed()));
        });
        return Stream.concat(
                typed,
                Stream.of(
                        dynamicTest("with the pages: attendance is taken", () -> takesAttendance(demonstration)),
                        dynamicTest("with the pages: the funder's project", () -> opensTheProject(demonstration)),
                        dynamicTest("with the pages: the auditor and the others", () -> looksOn(demonstration))));
    }

    private static void takesAttendance(Demonstration demonstration) {
        var coordinator = Visitor.signedIn(demonstration, "coordinatrice");
        var today = coordinator.open("/aujourdhui");
        assertThat(today.text()).contains("2 présences manquantes", "1 personne attend");
        var hall = coordinator.follow(today, "Prendre les présences");
        assertThat(hall.select("#avancement").text()).isEqualTo("0 saisie sur 9");
        hall = coordinator.fillIn(
                hall, "fieldset:has(legend:contains(Famille 077)) form:has(input[value=PRESENT])", Map.of());
        assertThat(hall.select("#avancement").text()).isEqualTo("1 saisie sur 9");
        var newcomer = hall.expectFirst("#ajouter option:contains(Famille 091)").val();
        hall = coordinator.fillIn(hall, "#ajouter form:has(select[name=person])", Map.of("person", newcomer));
        assertThat(hall.select("#avancement").text()).isEqualTo("2 saisies sur 10");
        var programme = coordinator.open("/programmes");
        var card = programme.expectFirst(".target:contains(Familles touchées)");
        assertThat(card.text()).contains("82 sur 108", "82 à 83");
        var figure = coordinator.open(card.expectFirst("a").attr("href"));
        assertThat(figure.text()).contains("Le décompte redonne 82.");
        assertThat(coordinator.follow(programme, "Partager avec les financeurs").text())
                .contains("Partager");
        var session =
                coordinator.open(hall.expectFirst("a[href~=^/sessions/[^/]+$]").attr("href"));
        for (var page : List.of("Feuille d’émargement", "Rattrapage")) {
            assertThat(coordinator.follow(session, page).select("h1").text())
                    .as(page)
                    .contains(page);
        }
        assertThat(coordinator.open("/droits").select("h1").text()).isEqualTo("Droits et durées");
        assertThat(coordinator.open("/sessions").text()).contains("Télécharger");
    }

    private static void opensTheProject(Demonstration demonstration) {
        var funder = Visitor.signedIn(demonstration, "financeur");
        var project = funder.follow(funder.open("/projets"), "DAT Vaulx-en-Velin");
        assertThat(project.text())
                .contains("Au 31/12/2024 : 9 sessions terminées sur 15", "68 à 69 familles touchées sur 108");
        var figure = funder.open(
                project.expectFirst(".target:contains(Familles touchées) a").attr("href"));
        assertThat(figure.text())
                .contains("Comprendre ce chiffre", "Le décompte redonne 68.")
                .doesNotContain("Adulte A");
        assertThat(funder.follow(project, "Depuis le dernier bilan").text())
                .contains("52", "68", "Objectif : 65, puis 60", "Comité de pilotage")
                .doesNotContain("Adulte A");
    }

    private static void looksOn(Demonstration demonstration) {
        var auditor = Visitor.signedIn(demonstration, "auditeur");
        var history = auditor.open("/historique");
        assertThat(history.select("h1").text()).isEqualTo("Historique");
        assertThat(history.text()).doesNotContain("Adulte A", "Zoé");
        var sample = auditor.open(auditor.open("/mission")
                .expectFirst("a[href^=/mission/echantillons/]")
                .attr("href"));
        assertThat(sample.text()).contains("12 présences", "9 ");
        assertThat(Visitor.signedIn(demonstration, "animation").open("/").text())
                .contains("Session Y'APP n° 12");
        var accounts = Visitor.signedIn(demonstration, "admin").open("/comptes");
        assertThat(accounts.select("h1").text()).isEqualTo("Comptes et accès");
        assertThat(accounts.text()).doesNotContain("Adulte A", "Famille 0");
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
    private static List<String> printed(List<Step> steps, Demonstration demonstration)
            throws IOException, InterruptedException {
        var script = new StringBuilder("set -euo pipefail\n");
        steps.forEach(step ->
                script.append(step.typed()).append("echo '").append(NEXT).append("'\n"));
        var shell = new ProcessBuilder("bash").redirectErrorStream(true).start();
        try (var typed = shell.outputWriter(StandardCharsets.UTF_8)) {
            typed.write(script.toString().replace(ADDRESS, "JALON=" + demonstration.address()));
        }
        var printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return Arrays.stream(printed.split(NEXT)).map(String::strip).toList();
    }
}
