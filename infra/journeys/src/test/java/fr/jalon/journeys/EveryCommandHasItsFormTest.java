package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Everything that can be done is done from a page: a form that posts to the command, on a page that links lead to. */
class EveryCommandHasItsFormTest {

    private static final List<String> PEOPLE = List.of("coordinatrice", "animation", "admin");

    private final Demonstration demonstration = Products.demonstration();

    @Test
    void a_form_posts_to_each_command_on_a_page_that_links_lead_to() {
        somethingIsToBeTold();
        aParentIsRecruited();
        var forms = new TreeSet<String>();
        PEOPLE.forEach(person -> forms.addAll(formsOf(person)));
        assertThat(Address.commands().stream()
                        .map(Address::path)
                        .filter(path -> forms.stream().noneMatch(form -> form.matches(shape(path)))))
                .isEmpty();
    }

    @Test
    void a_form_posts_to_no_command_that_is_not_there() {
        assertThat(formsOf("coordinatrice").stream()
                        .filter(form -> form.startsWith("/commands/"))
                        .filter(form ->
                                Address.all().stream().noneMatch(command -> form.matches(shape(command.path())))))
                .isEmpty();
    }

    /** Moves a workshop to come next door and ticks off one person, so that one is told and others are not. */
    private void somethingIsToBeTold() {
        var visitor = Visitor.signedIn(demonstration, "coordinatrice");
        var session = visitor.follow(visitor.open("/sessions"), "n° 13");
        var moved = visitor.fillIn(session, "form[action$=/move]", Map.of("place", "Annexe", "reason", "OTHER"));
        var list = visitor.follow(moved, "À prévenir");
        var told = visitor.fillIn(list, "form[action$=/told]", Map.of());
        assertThat(told.select("form[action$=/told/correction]")).isNotEmpty();
    }

    /** A parent of a session in progress begins the pathway: they are still to be trained. */
    private void aParentIsRecruited() {
        var visitor = Visitor.signedIn(demonstration, "coordinatrice");
        var session = visitor.follow(visitor.open("/sessions"), "n° 12");
        var family = visitor.open(
                session.expectFirst("table.grid tbody a[href^=/familles/]").attr("href"));
        var parent =
                visitor.open(family.expectFirst("a[href^=/parcours/personne/]").attr("href"));
        var recruited = visitor.fillIn(parent, "form[action=/commands/pathways]", Map.of());
        assertThat(recruited.select("form[action$=/training]")).isNotEmpty();
    }

    /** What the forms of every page within this person's reach post to. */
    private Set<String> formsOf(String person) {
        var reader = Reader.signedIn(demonstration.address(), person, "demonstration");
        var waiting = new ArrayDeque<>(Address.reads().stream()
                .filter(address -> address.variables().isEmpty())
                .map(Address::path)
                .filter(path -> !path.startsWith("/api/"))
                .toList());
        var seen = new HashSet<String>();
        var forms = new TreeSet<String>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove().replaceAll("[?#].*", "");
            if (!path.contains("/chiffres/") && seen.add(path)) {
                var page = Jsoup.parse(reader.get(path).body());
                forms.addAll(page.select("form[method=post]").eachAttr("action"));
                page.select("a[href^=/]:not([download])").eachAttr("href").forEach(waiting::add);
            }
        }
        return forms;
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[A-Za-z]+}", "[^/]+");
    }
}
