package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Everything that can be done is done from a page: a form that posts what the command takes, on a page that links lead to, two taps at
 * most from where the need arises.
 */
@ResourceLock("what is set aside")
class EveryCommandHasItsFormTest {

    private static final int ENOUGH_TAPS = 2;

    /** The link that somebody was sent opens its form itself. */
    private static final String BEHIND_A_LINK_RECEIVED = "/commands/password/link";

    private final Demonstration demonstration = Products.openDemonstration();
    private final List<Taps> taps = new ArrayList<>();

    @Test
    void a_form_posts_to_each_command_what_it_takes_and_no_form_elsewhere_and_no_link_leads_nowhere() {
        var occasions = new Occasions(demonstration);
        var forms = new ArrayList<>(DrawnForm.on("the likeness question", occasions.alike()));
        forms.addAll(somethingSetAside());
        var own = new ArrayList<DrawnForm>();
        for (var account : List.of(occasions.coordinator(), occasions.administrator(), occasions.auditor())) {
            own.addAll(forms(account));
        }
        forms.addAll(own);
        for (var account : List.of(
                Account.ofTheDemonstration("coordinatrice"),
                Account.ofTheDemonstration("animation"),
                Account.ofTheDemonstration("admin"))) {
            forms.addAll(forms(account));
        }

        assertThat(NeedsTable.pages().keySet())
                .as("commands with a page where their need arises")
                .containsExactlyInAnyOrderElementsOf(Address.commands().stream()
                        .map(Address::path)
                        .filter(path -> !path.equals(BEHIND_A_LINK_RECEIVED))
                        .toList());
        var actions = forms.stream().map(DrawnForm::action).collect(Collectors.toSet());
        assertThat(Address.commands().stream()
                        .map(Address::path)
                        .filter(path -> actions.stream().noneMatch(action -> action.matches(shape(path)))))
                .as("commands without a form")
                .isEmpty();
        assertThat(actions.stream()
                        .filter(action -> action.startsWith("/commands/"))
                        .filter(action ->
                                Address.all().stream().noneMatch(command -> action.matches(shape(command.path())))))
                .as("forms without a command")
                .isEmpty();
        assertThat(forms.stream()
                        .filter(DrawnForm::isOfACommand)
                        .flatMap(form -> form.misunderstood().stream())
                        .distinct())
                .as("what a command would not understand")
                .isEmpty();
        assertThat(tooFarFromTheNeed())
                .as("forms more than two taps from where the need arises")
                .isEmpty();
        // Last, and in a house of its own: a page may require what its command has a default for, and that is then
        // done.
        var shapes = new HashSet<String>();
        assertThat(own.stream()
                        .filter(form -> form.isOfACommand() && form.requiresSomething())
                        .filter(form ->
                                shapes.add(Address.command(form.action()).path()))
                        .flatMap(form -> form.missedWhenBlank().stream()))
                .as("what a command requires and its form has no field for")
                .isEmpty();
        assertThat(shapes).hasSizeGreaterThan(40);
    }

    private List<DrawnForm> forms(Account account) {
        var walk = new Walk(demonstration, account);
        assertThat(walk.astray())
                .as("links that lead nowhere for " + account.login())
                .isEmpty();
        taps.add(walk.taps());
        return walk.forms();
    }

    private List<String> tooFarFromTheNeed() {
        return NeedsTable.pages().entrySet().stream()
                .filter(need -> fewestTaps(need.getKey(), need.getValue()) > ENOUGH_TAPS)
                .map(need -> need + ": " + fewestTaps(need.getKey(), need.getValue()))
                .toList();
    }

    private int fewestTaps(String command, String page) {
        return taps.stream()
                .flatMapToInt(way -> way.between(page, command).stream())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** What a view could not take in is there for a while only. */
    private List<DrawnForm> somethingSetAside() {
        var aside = Products.setAside();
        aside.happens();
        var forms = DrawnForm.on("what is set aside", aside.page());
        taps.add(Taps.on("/operations", forms));
        aside.isCured();
        aside.asks("/retry", Map.of("reason", "OUTAGE_OVER"));
        return forms;
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[A-Za-z]+}", "[^/]+");
    }
}
