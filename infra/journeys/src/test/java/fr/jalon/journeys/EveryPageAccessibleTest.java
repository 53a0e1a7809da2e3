package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page, to every role, filled, empty, refused and not open: axe finds nothing on a phone and on a desk, and no page is wider
 * than the narrowest screen.
 */
@Order(1)
@ExtendWith(Browser.Needed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageAccessibleTest {

    private static final Set<String> ALSO_IN_THE_DARK = Set.of(
            "aujourdhui",
            "presences",
            "session",
            "famille",
            "comptes",
            "projet",
            "chiffre",
            "depuis",
            "mission",
            "droits");

    /** Sends the first form that needs something, with nothing typed in it, past the browser's own checks. */
    private static final String SEND_BLANK = """
        () => {
          const form = [...document.querySelectorAll("main form[action^='/commands/']")].find(f => f.querySelector('[required]'));
          if (!form) return false;
          form.querySelectorAll('[required]').forEach(field => field.value = '');
          setTimeout(() => form.submit());
          return true;
        }\
        """;

    private final Demonstration product = Products.openDemonstration();
    private final Map<Who, Page> filled = new EnumMap<>(Who.class);
    private final Map<Who, Page> empty = new EnumMap<>(Who.class);
    private final Map<Who, Page> bare = new EnumMap<>(Who.class);
    private final Map<Who, Map<String, String>> found = new EnumMap<>(Who.class);
    private final Set<String> inspected = new HashSet<>();
    private final Set<String> walkedByKeyboard = new HashSet<>();
    private final List<String> blockedByTheBrowser = new ArrayList<>();
    private Map<String, String> barest = Map.of();

    @BeforeAll
    void signs_everybody_in() {
        var nothingYet = Association.in(product, "ASSOCIATION");
        var newFunder = Association.in(product, "FUNDER");
        var hall = Hall.in(product, 0);
        for (Who visitor : Who.ALL) {
            filled.put(visitor, enter(Account.ofTheDemonstration(visitor.login())));
            var house = visitor == Who.FINANCEUR ? newFunder : nothingYet;
            empty.put(visitor, enter(house.open(visitor.role)));
            bare.put(visitor, enter(hall.visitor(visitor)));
        }
        for (Who visitor : Who.ALL) {
            found.put(visitor, Ground.ofTheDemonstration(product, of(filled, Who.COORDINATRICE)));
        }
        of(found, Who.AUDITEUR).put("position", Ground.firstRecord(of(filled, Who.AUDITEUR)));
        of(found, Who.AUDITEUR).put("sample", Ground.firstSample(of(filled, Who.AUDITEUR)));
        of(found, Who.ADMIN).put("account", Ground.firstAccount(of(filled, Who.ADMIN)));
        barest = Ground.barest(hall);
        barest.put("account", Ground.firstAccount(of(bare, Who.ADMIN)));
        barest.put("position", Ground.firstRecord(of(bare, Who.AUDITEUR)));
    }

    @AfterAll
    void leaves() {
        Stream.of(filled, empty, bare)
                .flatMap(pages -> pages.values().stream())
                .forEach(page -> page.context().close());
    }

    @AfterEach
    void nothing_was_blocked_by_the_content_policy() {
        assertThat(blockedByTheBrowser).isEmpty();
    }

    @Test
    void no_page_is_missing_from_the_list() {
        var listed = new TreeSet<>(Pages.WITHOUT_ROLE);
        Pages.ALL.forEach(page -> listed.add(page.shape()));
        assertThat(listed).isEqualTo(Mappings.ofPages());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("opened")
    void a_page_with_something_in_it_and_its_refused_form(Who visitor, Pages.Listed listed) {
        var page = of(filled, visitor);
        var name = visitor.login() + "-" + listed.name();
        assertThat(open(page, listed.at(of(found, visitor)))).isEqualTo(200);
        Inspection.of(page, name);
        if (ALSO_IN_THE_DARK.contains(listed.name())) {
            Inspection.inTheDark(page, name);
        }
        if (walkedByKeyboard.add(listed.name())) {
            page.setViewportSize(Browser.DESK, 900);
            assertThat(new Keyboard(page).tour()).as(name + " by keyboard").isEmpty();
        }
        if (listed.hasForm()) {
            var refusal = page.waitForNavigation(
                    () -> assertThat(page.evaluate(SEND_BLANK)).isEqualTo(true));
            assertThat(Objects.requireNonNull(refusal).status()).isIn(400, 409, 422);
            var summary = page.locator("[data-focus]");
            assertThat(summary).isFocused();
            assertThat(summary.getAttribute("data-code")).isNotEqualTo("request.field-unknown");
            Inspection.of(page, name + "-refus");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("opened")
    void a_page_with_nothing_in_it(Who visitor, Pages.Listed listed) {
        if (listed.canBeEmpty()) {
            var page = listed.namesSomething() ? of(bare, visitor) : of(empty, visitor);
            assertThat(open(page, listed.at(barest))).isEqualTo(200);
            Inspection.of(page, visitor.login() + "-" + listed.name() + "-vide");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("opened")
    void a_page_about_what_is_not_there(Who visitor, Pages.Listed listed) {
        if (listed.namesSomething()) {
            refused(visitor, listed.nowhere(), 404, "introuvable");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("closed")
    void a_page_that_is_not_open_to_the_role(Who visitor, Pages.Listed listed) {
        refused(visitor, listed.at(of(found, Who.COORDINATRICE)), 403, "sans-droit");
    }

    /** A refusal says the same whatever was asked for: each role's is looked at once, and asked for everywhere. */
    private void refused(Who visitor, String address, int status, String state) {
        var page = of(filled, visitor);
        var name = visitor.login() + "-" + state;
        if (inspected.add(name)) {
            assertThat(open(page, address)).isEqualTo(status);
            Inspection.of(page, name);
        } else {
            assertThat(page.request().get(address).status()).as(address).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion",
                "/connexion?erreur",
                "/connexion?sortie",
                "/acces",
                "/acces?refus=access.link-unusable",
                "/accessibilite"
            })
    void a_page_open_to_anybody(String address) {
        try (var visit = Browser.shared().page(product.address(), Browser.DESK).context()) {
            var page = visit.pages().getFirst();
            assertThat(open(page, address)).isEqualTo(200);
            var name = "visiteur" + address.replaceAll("\\W", "-");
            Inspection.of(page, name);
            Inspection.inTheDark(page, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nulle-part", "/sessions/nulle/part/ailleurs"})
    void an_address_that_leads_nowhere(String address) {
        var page = of(filled, Who.COORDINATRICE);
        assertThat(open(page, address)).isEqualTo(404);
        Inspection.of(page, "coordinatrice-introuvable");
    }

    static Stream<Arguments> opened() {
        return Pages.ALL.stream()
                .flatMap(listed -> listed.visitors().stream().map(visitor -> Arguments.of(visitor, listed)));
    }

    static Stream<Arguments> closed() {
        return Pages.ALL.stream()
                .flatMap(listed -> Who.ALL.stream()
                        .filter(visitor -> !listed.visitors().contains(visitor))
                        .map(visitor -> Arguments.of(visitor, listed)));
    }

    private static <T> T of(Map<Who, T> each, Who visitor) {
        return Objects.requireNonNull(each.get(visitor));
    }

    private Page enter(Account account) {
        var page = Browser.shared().signedIn(product.address(), Browser.DESK, true, account);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blockedByTheBrowser.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    private static int open(Page page, String address) {
        return Objects.requireNonNull(page.navigate(address)).status();
    }
}
