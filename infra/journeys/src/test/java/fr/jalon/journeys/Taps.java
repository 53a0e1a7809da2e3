package fr.jalon.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.jsoup.nodes.Element;

/**
 * How many times a finger touches the screen on its way from one page to a form: once for each link, and once for each part of a page
 * that must be unfolded first. Pages of one kind, such as those of all sessions, count as one.
 */
final class Taps {

    /** A new family is looked for among those known, and the same form goes on to the command where nobody is like it. */
    private static final String BY_WAY_OF_LIKENESSES = "/familles/rapprochement";

    private final Map<String, Map<String, Integer>> links = new HashMap<>();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    /** Of a page that nothing leads to, and from which nothing does. */
    static Taps on(String kind, List<DrawnForm> forms) {
        var taps = new Taps();
        taps.forms(kind, forms);
        return taps;
    }

    void link(String fromKind, String toKind, Element link) {
        links.computeIfAbsent(fromKind, _ -> new HashMap<>()).merge(toKind, 1 + folded(link), Math::min);
    }

    void forms(String onKind, List<DrawnForm> drawn) {
        for (var form : drawn) {
            var action = form.action().equals(BY_WAY_OF_LIKENESSES) ? "/commands/families" : form.action();
            if (action.startsWith("/commands/")) {
                forms.computeIfAbsent(Address.command(action).path(), _ -> new HashMap<>())
                        .merge(onKind, folded(form.drawn()), Math::min);
            }
        }
    }

    /** The fewest taps from a page of this kind to a form of this command; empty where no way leads there. */
    OptionalInt between(String kind, String command) {
        return from(kind).entrySet().stream()
                .filter(reached -> formsOf(command).containsKey(reached.getKey()))
                .mapToInt(reached -> reached.getValue() + formsOf(command).getOrDefault(reached.getKey(), 0))
                .min();
    }

    private Map<String, Integer> formsOf(String command) {
        return forms.getOrDefault(command, Map.of());
    }

    private Map<String, Integer> from(String kind) {
        record Reached(String kind, int taps) {}
        var reached = new HashMap<String, Integer>();
        var open = new PriorityQueue<Reached>((one, other) -> one.taps() - other.taps());
        open.add(new Reached(kind, 0));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (reached.putIfAbsent(next.kind(), next.taps()) == null) {
                links.getOrDefault(next.kind(), Map.of())
                        .forEach((to, taps) -> open.add(new Reached(to, next.taps() + taps)));
            }
        }
        return reached;
    }

    /** The parts of the page around it that are drawn closed. */
    private static int folded(Element element) {
        return (int) element.parents().stream()
                .filter(around -> around.is("details:not([open])"))
                .filter(around -> element.closest("summary") == null)
                .count();
    }
}
