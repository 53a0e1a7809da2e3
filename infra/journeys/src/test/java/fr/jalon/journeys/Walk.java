package fr.jalon.journeys;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who opens every page whose address needs nothing to be known, and the pages that links lead to from there: of each kind, the
 * first ones met, for a hundred families have the same page.
 */
final class Walk {

    private static final int OF_A_KIND = 15;
    private static final Pattern NAMED = Pattern.compile("[a-z]+-[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+");

    private final Map<String, Integer> statuses = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private final List<DrawnForm> forms = new ArrayList<>();

    Walk(Product product, Account account) {
        var visitor = Visitor.signedIn(product, account);
        var waiting = new ArrayDeque<>(Address.reads().stream()
                .filter(address -> address.variables().isEmpty())
                .map(Address::path)
                .filter(path -> !path.startsWith("/api/"))
                .toList());
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = NAMED.matcher(path).replaceAll("*");
            if (statuses.containsKey(path) || opened.merge(kind, 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            var page = visitor.open(path);
            statuses.put(path, page.connection().response().statusCode());
            forms.addAll(DrawnForm.on(path, page));
            page.select("a[href^=/]:not([download])").eachAttr("href").stream()
                    .map(href -> href.replaceAll("[?#].*", ""))
                    .filter(linked::add)
                    .forEach(waiting::add);
        }
    }

    /** The forms of the pages. */
    List<DrawnForm> forms() {
        return forms;
    }

    /** The links that led to no page, with the status that was answered. */
    Set<String> astray() {
        return linked.stream()
                .filter(path -> statuses.getOrDefault(path, 200) >= 400)
                .map(path -> path + " " + statuses.get(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
