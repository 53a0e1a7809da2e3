package fr.jalon.query.family.directory;

import fr.jalon.query.figures.Page;
import fr.jalon.query.http.ListChoice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of the directory is looked at, and in which order. An order that is not offered is left aside. */
record FamilyListing(Order order, @Nullable String page) {
    private static final int ROWS = 50;

    /** The orders offered; by name is how families are read. */
    enum Order {
        NAME("Nom", "nom", (_, _) -> 0),
        RECENT(
                "Les plus récentes",
                "recentes",
                Comparator.comparing(FamilyFile::registeredOn).reversed()),
        CHILDREN(
                "Nombre d’enfants",
                "enfants",
                Comparator.<FamilyFile, Integer>comparing(
                                family -> family.children().size())
                        .reversed());

        private final String label;
        private final String address;
        private final Comparator<FamilyFile> comparator;

        Order(String label, String address, Comparator<FamilyFile> comparator) {
            this.label = label;
            this.address = address;
            this.comparator = comparator;
        }

        public String address() {
            return address;
        }
    }

    static FamilyListing read(@Nullable String order, @Nullable String page) {
        return new FamilyListing(
                Arrays.stream(Order.values())
                        .filter(each -> each.address.equals(order))
                        .findFirst()
                        .orElse(Order.NAME),
                page);
    }

    /** One page of these families, which come by name; the last where an address asks for one beyond. */
    Page<FamilyFile> shown(List<FamilyFile> found) {
        return Page.of(found.stream().sorted(order.comparator).toList(), page, ROWS);
    }

    List<ListChoice> orders() {
        return Arrays.stream(Order.values())
                .map(each -> new ListChoice(each.label, "/familles?tri=" + each.address, each == order))
                .toList();
    }
}
