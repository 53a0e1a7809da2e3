package fr.jalon.query.session.register;

import fr.jalon.query.figures.Page;
import fr.jalon.query.http.ListChoice;
import fr.jalon.query.session.register.SessionLists.Summary;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which part of the list of sessions is looked at, and in which order. What an address asks for and is not offered is left aside. */
record SessionListing(Order order, Part part, @Nullable String page) {
    private static final int ROWS = 50;
    private static final Collator FRENCH = Collator.getInstance(Locale.FRANCE);

    /** The orders offered. */
    enum Order {
        RECENT("Les plus récentes", Comparator.comparing(Summary::starts).reversed()),
        BEGINNING("Les plus anciennes", Comparator.comparing(Summary::starts)),
        NAME("Nom", Comparator.comparing(Summary::name, FRENCH)),
        FREE_PLACES("Places libres", Comparator.comparing(Summary::free).reversed()),
        WAITING("Liste d’attente", Comparator.comparing(Summary::waiting).reversed());

        private final String label;
        private final Comparator<Summary> comparator;

        Order(String label, Comparator<Summary> comparator) {
            this.label = label;
            this.comparator = comparator.thenComparing(Summary::starts).thenComparing(Summary::session);
        }

        String address() {
            return switch (this) {
                case RECENT -> "recentes";
                case BEGINNING -> "anciennes";
                case NAME -> "nom";
                case FREE_PLACES -> "places";
                case WAITING -> "attente";
            };
        }
    }

    /** The parts offered. */
    enum Part {
        ALL("Toutes", "toutes"),
        OPEN("En cours ou à venir", "ouvertes"),
        COMPLETED("Terminées", "terminees"),
        CANCELLED("Annulées", "annulees");

        private final String label;
        private final String address;

        Part(String label, String address) {
            this.label = label;
            this.address = address;
        }

        boolean holds(Summary session) {
            return this == ALL || session.state().equals(name());
        }
    }

    static SessionListing read(@Nullable String order, @Nullable String part, @Nullable String page) {
        return new SessionListing(
                Arrays.stream(Order.values())
                        .filter(each -> each.address().equals(order))
                        .findFirst()
                        .orElse(Order.RECENT),
                Arrays.stream(Part.values())
                        .filter(each -> each.address.equals(part))
                        .findFirst()
                        .orElse(Part.ALL),
                page);
    }

    /** All that is asked for, in its order. */
    List<Summary> whole(List<Summary> all) {
        return all.stream().filter(part::holds).sorted(order.comparator).toList();
    }

    /** One page of it; the last where an address asks for one beyond. */
    Page<Summary> shown(List<Summary> all) {
        return Page.of(whole(all), page, ROWS);
    }

    List<ListChoice> orders() {
        return Arrays.stream(Order.values())
                .map(each -> new ListChoice(
                        each.label, "/sessions" + new SessionListing(each, part, null).query(), each == order))
                .toList();
    }

    List<ListChoice> parts() {
        return Arrays.stream(Part.values())
                .map(each -> new ListChoice(
                        each.label, "/sessions" + new SessionListing(order, each, null).query(), each == part))
                .toList();
    }

    /** The same part and order for another address. */
    String query() {
        return "?tri=" + order.address() + "&etat=" + part.address;
    }
}
