package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link EveryPageAccessibleTest} asks of every page, asked of it empty, refused, not open to the role, open to anybody and not there at all. */
@Order(2)
@ExtendWith(Browser.Needed.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEmptyPageAccessibleTest {

    private final Demonstration product = Products.openDemonstration();
    private final Visits filled = Visits.toTheDemonstration(product);
    private final Visits empty = new Visits(product);
    private final Visits bare = new Visits(product);
    private final Set<String> inspected = new HashSet<>();
    private Map<String, String> ground = Map.of();
    private Map<String, String> barest = Map.of();

    @BeforeAll
    void signs_everybody_in() {
        var nothingYet = Association.in(product, "ASSOCIATION");
        var newFunder = Association.in(product, "FUNDER");
        var hall = Hall.in(product, 0);
        for (Who visitor : Who.ALL) {
            var house = visitor == Who.FINANCEUR ? newFunder : nothingYet;
            empty.enter(visitor, house.open(visitor.role));
            bare.enter(visitor, hall.visitor(visitor));
        }
        ground = Ground.ofTheDemonstration(product, filled.of(Who.COORDINATRICE));
        barest = Ground.barest(hall);
        barest.put("account", Ground.firstAccount(bare.of(Who.ADMIN)));
        barest.put("position", Ground.firstRecord(bare.of(Who.AUDITEUR)));
    }

    @AfterAll
    void leaves() {
        Stream.of(filled, empty, bare).forEach(Visits::close);
    }

    @AfterEach
    void nothing_was_blocked_by_the_content_policy() {
        Stream.of(filled, empty, bare).forEach(Visits::nothingWasBlocked);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fr.jalon.journeys.EveryPageAccessibleTest#opened")
    void a_page_with_nothing_in_it(Who visitor, Pages.Listed listed) {
        if (listed.canBeEmpty()) {
            var page = listed.namesSomething() ? bare.of(visitor) : empty.of(visitor);
            assertThat(Visits.open(page, listed.at(barest))).isEqualTo(200);
            Inspection.of(page, visitor.login() + "-" + listed.name() + "-vide");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fr.jalon.journeys.EveryPageAccessibleTest#opened")
    void a_page_about_what_is_not_there(Who visitor, Pages.Listed listed) {
        if (listed.namesSomething()) {
            refused(visitor, listed.nowhere(), 404, "introuvable");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("closed")
    void a_page_that_is_not_open_to_the_role(Who visitor, Pages.Listed listed) {
        refused(visitor, listed.at(ground), 403, "sans-droit");
    }

    /** A refusal says the same whatever was asked for: each role's is looked at once, and asked for everywhere. */
    private void refused(Who visitor, String address, int status, String state) {
        var page = filled.of(visitor);
        var name = visitor.login() + "-" + state;
        if (inspected.add(name)) {
            assertThat(Visits.open(page, address)).isEqualTo(status);
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
            assertThat(Visits.open(page, address)).isEqualTo(200);
            var name = "visiteur" + address.replaceAll("\\W", "-");
            Inspection.of(page, name);
            Inspection.inTheDark(page, name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nulle-part", "/sessions/nulle/part/ailleurs"})
    void an_address_that_leads_nowhere(String address) {
        var page = filled.of(Who.COORDINATRICE);
        assertThat(Visits.open(page, address)).isEqualTo(404);
        Inspection.of(page, "coordinatrice-introuvable");
    }

    static Stream<Arguments> closed() {
        return Pages.ALL.stream()
                .flatMap(listed -> Who.ALL.stream()
                        .filter(visitor -> !listed.visitors().contains(visitor))
                        .map(visitor -> Arguments.of(visitor, listed)));
    }
}
