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
import org.jsoup.nodes.Element;

/**
 * Somebody who opens every page whose address needs nothing to be known, and the pages that links lead to from there: of each kind, the
 * first ones met, for a hundred families have the same page.
 */
final class Walk {

    private static final int OF_A_KIND = 15;
    private static final String LINKS = "a[href^=/]:not([download])";
    private static final Pattern NAMED = Pattern.compile("[a-z]+-[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+");

    private final Map<String, Integer> statuses = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private final List<DrawnForm> forms = new ArrayList<>();
    private final Taps taps = new Taps();

    Walk(Product product, Account account) {
        var visitor = Visitor.signedIn(product, account);
        var waiting = new ArrayDeque<>(Address.reads().stream()
                .filter(address -> address.variables().isEmpty())
                .map(Address::path)
                .filter(path -> !path.startsWith("/api/"))
                .toList());
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = kind(path);
            if (statuses.containsKey(path) || opened.merge(kind, 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            var page = visitor.open(path);
            statuses.put(path, page.connection().response().statusCode());
            var drawn = DrawnForm.on(path, page);
            forms.addAll(drawn);
            taps.forms(kind, drawn);
            page.select(LINKS).forEach(link -> taps.link(kind, kind(path(link)), link));
            page.select(LINKS).stream().map(Walk::path).filter(linked::add).forEach(waiting::add);
        }
    }

    private static String path(Element link) {
        return link.attr("href").replaceAll("[?#].*", "");
    }

    /** What a page is one of many of: {@code /sessions/*}. */
    private static String kind(String path) {
        return NAMED.matcher(path).replaceAll("*");
    }

    /** The forms of the pages. */
    List<DrawnForm> forms() {
        return forms;
    }

    /** How far it is from one page to another. */
    Taps taps() {
        return taps;
    }

    /** The links that led to no page, with the status that was answered. */
    Set<String> astray() {
        return linked.stream()
                .filter(path -> statuses.getOrDefault(path, 200) >= 400)
                .map(path -> path + " " + statuses.get(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
