package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that can be done is done from a page: a form that posts to the command, on a page that links lead to. */
class EveryCommandHasItsFormTest {

    private final Demonstration demonstration = Products.openDemonstration();

    @Test
    void a_form_posts_to_each_command_and_no_form_elsewhere_and_no_link_leads_nowhere() {
        var occasions = new Occasions(demonstration);
        var forms = new TreeSet<>(occasions.alike().select("form[method=post]").eachAttr("action"));
        forms.addAll(somethingSetAside());
        for (var account : Set.of(
                occasions.coordinator(),
                occasions.administrator(),
                occasions.auditor(),
                Account.ofTheDemonstration("coordinatrice"),
                Account.ofTheDemonstration("animation"),
                Account.ofTheDemonstration("admin"))) {
            var walk = new Walk(demonstration, account);
            assertThat(walk.astray())
                    .as("links that lead nowhere for " + account.login())
                    .isEmpty();
            forms.addAll(walk.forms());
        }

        assertThat(Address.commands().stream()
                        .map(Address::path)
                        .filter(path -> forms.stream().noneMatch(form -> form.matches(shape(path)))))
                .as("commands without a form")
                .isEmpty();
        assertThat(forms.stream()
                        .filter(form -> form.startsWith("/commands/"))
                        .filter(form ->
                                Address.all().stream().noneMatch(command -> form.matches(shape(command.path())))))
                .as("forms without a command")
                .isEmpty();
    }

    /** What a view could not take in is there for a while only. */
    private static List<String> somethingSetAside() {
        var product = Products.watched();
        var aside = new SetAside(product, new World(product, new Canaries()));
        aside.happens();
        var forms = aside.page().select("form[method=post]").eachAttr("action");
        aside.isCured();
        aside.asks("/retry", Map.of("reason", "OUTAGE_OVER"));
        return forms;
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[A-Za-z]+}", "[^/]+");
    }
}
