package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is made to be printed, on A4 paper by a printer without colour: nothing cut, nothing twice, nothing that only a screen needs. */
@ExtendWith(Browser.Needed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnPaperTest {

    private static final Pattern CODE = Pattern.compile("(?m)^A1-\\d+");
    private static final Pattern BLANK = Pattern.compile("(?m)^A1-\\s*$");

    private final Demonstration product = Products.openDemonstration();
    private final Page coordinator = demonstrated("coordinatrice");
    private final Map<String, Page> papers = new HashMap<>();

    @BeforeAll
    void what_is_printed_is_opened() {
        var found = Ground.ofTheDemonstration(product, coordinator);
        papers.put("session", coordinator("/sessions/" + found.get("past")));
        papers.put(
                "attestation", coordinator("/sessions/" + found.get("past") + "/attestations/" + found.get("present")));
        papers.put("livret", coordinator("/parcours/" + found.get("pathway") + "/livret"));
        papers.put("information", coordinator("/droits/information"));
        papers.put("registre", coordinator("/droits/registre"));
        papers.put("analyse-impact", coordinator("/droits/analyse-impact"));
        var crowd = Crowd.in(product, 12, 0);
        papers.put("feuille", opened(crowd, crowd.sheet(1)));
        papers.put("copie", copy(crowd));
        var auditor = demonstrated("auditeur");
        auditor.navigate("/mission/echantillons/" + Ground.firstSample(auditor));
        papers.put("echantillon", auditor);
        var funder = demonstrated("financeur");
        funder.navigate("/projets/" + product.programme());
        papers.put("projet", funder);
    }

    @AfterAll
    void leaves() {
        Stream.concat(Stream.of(coordinator), papers.values().stream())
                .map(Page::context)
                .distinct()
                .forEach(context -> context.close());
    }

    @Test
    void the_sheet_of_twelve_people_and_its_four_blank_lines_is_one_page() {
        var sheet = Printed.of(Objects.requireNonNull(papers.get("feuille")), "feuille-12");
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(codes(sheet)).hasSize(12).doesNotHaveDuplicates();
        assertThat(BLANK.matcher(sheet.whole()).results()).hasSize(4);
        assertThat(sheet.whole())
                .contains("Parent 001 Durand", "Parent 012 Durand", "Enfants présents", "Grande salle");
    }

    @Test
    void the_sheet_of_sixty_people_goes_on_page_after_page_with_each_line_once() {
        var crowd = Crowd.in(product, 60, 0);
        var page = opened(crowd, crowd.sheet(1));
        var sheet = Printed.of(page, "feuille-60");
        page.context().close();
        assertThat(sheet.pages()).isBetween(3, 5);
        assertThat(codes(sheet)).hasSize(60).doesNotHaveDuplicates();
        assertThat(BLANK.matcher(sheet.whole()).results()).hasSize(4);
        // The head of the table is on each page: nobody signs without knowing where.
        assertThat(sheet.text().stream().filter(each -> CODE.matcher(each).find()))
                .allSatisfy(each -> assertThat(each).contains("Signature"));
    }

    @Test
    void nothing_that_only_a_screen_needs_is_printed() {
        papers.forEach(
                (name, page) -> assertThat(Printed.ofTheScreen(page)).as(name).isEmpty());
    }

    @Test
    void every_paper_is_black_on_white_where_the_screen_is_dark_too() {
        papers.forEach((name, page) -> {
            assertThat(Printed.pale(page)).as(name).isEmpty();
            assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .as(name)
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.evaluate("getComputedStyle(document.body).color"))
                    .as(name)
                    .isEqualTo("rgb(0, 0, 0)");
            var printed = Printed.of(page, name);
            assertThat(printed.isMostlyWhite()).as(name).isTrue();
            assertThat(printed.whole()).as(name).isNotBlank();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        });
    }

    private Page opened(Crowd crowd, String address) {
        var page = Browser.shared().signedIn(product.address(), Browser.DESK, true, crowd.coordinator());
        page.navigate(address);
        return page;
    }

    /** Everything held on somebody, opened for a reason. */
    private Page copy(Crowd crowd) {
        var page = opened(crowd, "/personnes/" + crowd.people().getFirst());
        page.locator("#copie-motif").selectOption(new SelectOption().setIndex(1));
        page.getByText("Ouvrir la copie").click();
        assertThat(page.url()).contains("/copie");
        return page;
    }

    private Page coordinator(String address) {
        var page = coordinator.context().newPage();
        page.navigate(address);
        return page;
    }

    private Page demonstrated(String login) {
        return Browser.shared().signedIn(product.address(), Browser.DESK, true, Account.ofTheDemonstration(login));
    }

    private static List<String> codes(Printed sheet) {
        return CODE.matcher(sheet.whole()).results().map(MatchResult::group).toList();
    }
}
