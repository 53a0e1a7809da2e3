package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * Every page with something in it, to every role that may open it, and its refused form: axe finds nothing on a phone and on a desk, no
 * page is wider than the narrowest screen, and the keyboard comes to everything.
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
    private final Visits visits = Visits.toTheDemonstration(product);
    private final Map<Who, Map<String, String>> found = new EnumMap<>(Who.class);
    private final Set<String> walkedByKeyboard = new HashSet<>();

    @BeforeAll
    void finds_what_there_is() {
        var ground = Ground.ofTheDemonstration(product, visits.of(Who.COORDINATRICE));
        for (Who visitor : Who.ALL) {
            found.put(visitor, new HashMap<>(ground));
        }
        found(Who.AUDITEUR).put("position", Ground.firstRecord(visits.of(Who.AUDITEUR)));
        found(Who.AUDITEUR).put("sample", Ground.firstSample(visits.of(Who.AUDITEUR)));
        found(Who.ADMIN).put("account", Ground.firstAccount(visits.of(Who.ADMIN)));
    }

    @AfterAll
    void leaves() {
        visits.close();
    }

    @AfterEach
    void nothing_was_blocked_by_the_content_policy() {
        visits.nothingWasBlocked();
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
        var page = visits.of(visitor);
        var name = visitor.login() + "-" + listed.name();
        assertThat(Visits.open(page, listed.at(found(visitor)))).isEqualTo(200);
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

    static Stream<Arguments> opened() {
        return Pages.ALL.stream()
                .flatMap(listed -> listed.visitors().stream().map(visitor -> Arguments.of(visitor, listed)));
    }

    private Map<String, String> found(Who visitor) {
        return Objects.requireNonNull(found.get(visitor));
    }
}
