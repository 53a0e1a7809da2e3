package fr.jalon.query.programme.project;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.programme.ProgrammeTale.FIGURE;
import static fr.jalon.query.programme.ProgrammeTale.funder;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.value.Role;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.http.PageBench;
import fr.jalon.query.programme.ProgrammeTale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The tables of figures as files: what the page shows, to whom the page shows it. */
class FigureFilesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final String PROJECT = "/projets/programme-dat/fichiers/";
    private static final String PROGRAMME = "/programmes/programme-dat/fichiers/";

    @Test
    void a_funder_takes_the_figures_as_released() {
        ProgrammeTale.released(PAGES);
        assertThat(PAGES.csv(funder(), PROJECT + "chiffres/csv"))
                .containsExactly(
                        "Chiffre;Portée;Unité;Réalisé;Au moins;Au plus;Objectif;Objectif initial;Part de l’objectif"
                                + " (%);Prévu à cette date;Écart au prévu;Plan;Version de la définition;Explication de"
                                + " l’association",
                        "Familles touchées;direct;familles;6;6;8;20;10;30;"
                                + planned(PAGES.get(funder(), "/projets/programme-dat"))
                                + ";échéancier convenu;1;");
        assertThat(PAGES.file(funder(), PROJECT + "chiffres/csv").getHeader("Content-Disposition"))
                .matches(".*\"dat-vaulx-en-velin_chiffres_2025-03-10_position-\\d+\\.csv\".*");
    }

    /** The plan as the page says it, then how far one is from it. */
    private static String planned(Document page) {
        List<String> row = page.select("figure tbody tr").eachText();
        String planned = row.stream()
                .filter(line -> line.startsWith("10/03/2025 6 "))
                .findFirst()
                .orElseThrow()
                .substring("10/03/2025 6 ".length());
        BigDecimal lead = new BigDecimal(6).subtract(new BigDecimal(planned.replace(',', '.')));
        return planned + ";" + lead.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Test
    void parts_are_those_of_the_page() {
        ProgrammeTale.released(PAGES);
        List<String> lines = PAGES.csv(funder(), PROJECT + "repartition/csv");
        Document page = PAGES.get(funder(), "/projets/programme-dat");
        assertThat(lines)
                .hasSize(1
                        + page.select("[aria-labelledby=repartition] tbody tr").size());
        assertThat(lines.get(1)).startsWith("Familles touchées;Par territoire de l’atelier;Est;familles;6;6;8");
    }

    @Test
    void a_day_that_was_not_shared_is_refused_in_a_file_too() {
        ProgrammeTale.released(PAGES);
        for (String file : List.of("chiffres", "repartition")) {
            assertThat(PAGES.file(funder(), PROJECT + file + "/csv?on=2025-03-11")
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(PAGES.file(funder(), FIGURE + "/fichiers/courbe/csv?on=2025-03-11&position=3")
                        .getStatus())
                .isEqualTo(403);
        for (String rows : List.of("faits", "ecartes")) {
            assertThat(PAGES.file(funder(), FIGURE + "/fichiers/" + rows + "/csv")
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(PAGES.file(inRole(Role.ANIMATION), FIGURE + "/fichiers/courbe/csv")
                        .getStatus())
                .isEqualTo(403);
        assertThat(PAGES.file(coordinator(), PROJECT + "chiffres/csv").getStatus())
                .isEqualTo(403);
        assertThat(PAGES.file(funder(), PROGRAMME + "chiffres/csv").getStatus()).isEqualTo(403);
    }

    @Test
    void nothing_shared_yet_gives_no_file() {
        ProgrammeTale.lived(PAGES);
        assertThat(PAGES.file(funder(), PROJECT + "chiffres/csv").getStatus()).isEqualTo(403);
        assertThat(PAGES.file(funder(), PROJECT + "depuis/csv").getStatus()).isEqualTo(404);
        assertThat(PAGES.csv(funder(), "/projets/fichiers/csv")).hasSize(1);
    }

    @Test
    void the_facts_leave_by_pseudonyms_for_the_coordinator_too() {
        ProgrammeTale.released(PAGES);
        for (var reader : List.of(coordinator(), inRole(Role.AUDITOR))) {
            List<String> facts = PAGES.csv(reader, FIGURE + "/fichiers/faits/csv");
            assertThat(facts).hasSize(8);
            assertThat(facts.subList(1, 8))
                    .allMatch(line -> line.matches(
                            "Famille F-[0-9a-f]{6};10/03/2025;1;Présence;10/03/2025;Personne P-[0-9a-f]{6};.*"
                                    + ";Compte C-[0-9a-f]{6};\\d+"));
            List<String> leftOut = PAGES.csv(reader, FIGURE + "/fichiers/ecartes/csv");
            assertThat(leftOut).hasSize(2);
            assertThat(String.join("\n", facts) + leftOut).doesNotContain("Prénom", "Noma", "person-", "family-");
        }
        assertThat(PAGES.csv(funder(), FIGURE + "/fichiers/motifs/csv"))
                .containsExactly("Motif;Nombre", "Sans nouvelles;moins de 5");
        assertThat(PAGES.csv(coordinator(), FIGURE + "/fichiers/motifs/csv"))
                .containsExactly("Motif;Nombre", "Sans nouvelles;1");
    }

    @Test
    void the_file_of_reasons_is_empty_where_a_figure_tells_of_one_person() {
        ToldHistory told = ProgrammeTale.steps(PAGES);
        told.told(DAY, "programme-dat", new FiguresReleased(DAT, BULLES, DAY, told.position(), DAY));
        String steps = "/programmes/programme-dat/chiffres/co-animations";
        assertThat(PAGES.csv(funder(), steps + "/fichiers/motifs/csv")).containsExactly("Motif;Nombre");
        assertThat(PAGES.csv(funder(), steps + "/fichiers/mois/csv")).hasSizeLessThan(11);
        assertThat(PAGES.get(funder(), steps)
                        .select("[aria-labelledby=ecartes]")
                        .text())
                .doesNotContain("salariée", "retirée");
        assertThat(PAGES.csv(coordinator(), steps + "/fichiers/motifs/csv"))
                .containsExactlyInAnyOrder(
                        "Motif;Nombre",
                        "Sans animation par une personne salariée à côté du parent;1",
                        "Étape retirée : la session a été annulée ou corrigée;1");
    }

    @Test
    void what_moved_leaves_with_its_causes_and_the_decisions() {
        ProgrammeTale.sharedTwice(PAGES);
        List<String> moved = PAGES.csv(funder(), PROJECT + "depuis/csv");
        assertThat(moved.getFirst()).startsWith("Chiffre;Unité;Avant;");
        assertThat(moved.get(1)).startsWith("Familles touchées;familles;6;8;7;9;1;Saisi depuis");
        assertThat(PAGES.csv(coordinator(), PROGRAMME + "depuis/csv").size()).isGreaterThan(1);
        assertThat(PAGES.csv(funder(), PROJECT + "decisions/csv")).isNotEmpty();
        assertThat(PAGES.file(funder(), PROJECT + "depuis/csv?de=2020-01-01").getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_spreadsheet_reads_the_trajectory_as_days_and_numbers() throws IOException {
        ProgrammeTale.released(PAGES);
        byte[] file = PAGES.file(funder(), FIGURE + "/fichiers/courbe/xlsx").getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            Row last = rows.getLast();
            assertThat(last.getCellAsDate(0).orElseThrow().toLocalDate()).hasToString("2025-03-10");
            assertThat(last.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("6");
        }
    }

    @Test
    void every_link_to_a_file_on_these_pages_gives_one_at_the_same_moment() {
        ProgrammeTale.sharedTwice(PAGES);
        for (String page : List.of("/projets", "/projets/programme-dat", "/projets/programme-dat/depuis", FIGURE)) {
            List<String> links = PAGES.get(funder(), page).select("a[download]").eachAttr("href");
            assertThat(links).as(page).isNotEmpty();
            links.forEach(link ->
                    assertThat(PAGES.file(funder(), link).getStatus()).as(link).isEqualTo(200));
        }
        for (String page : List.of(
                "/programmes/programme-dat", "/programmes/programme-dat/depuis", FIGURE, FIGURE + "?on=2025-03-12")) {
            Document read = PAGES.get(coordinator(), page);
            assertThat(read.select("a[download]")).as(page).isNotEmpty();
            for (Element link : read.select("a[download]")) {
                assertThat(PAGES.file(coordinator(), link.attr("href")).getStatus())
                        .as(link.attr("href"))
                        .isEqualTo(200);
            }
        }
        assertThat(PAGES.get(coordinator(), "/programmes/programme-dat/partage").select("a[download]"))
                .as("what is seen before sharing is no file yet")
                .isEmpty();
    }
}
