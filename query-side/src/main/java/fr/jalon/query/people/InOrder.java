package fr.jalon.query.people;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The order a French reader looks for names in. A name is weighed once, not at every comparison: lists of thousands stay quick. */
public final class InOrder {
    private InOrder() {}

    private record Weighed<T>(CollationKey key, T one) {}

    /** These, in the order of their names. */
    public static <T> List<T> ofNames(List<T> all, Function<T, String> name) {
        Collator french = Collator.getInstance(Locale.FRANCE);
        return all.stream()
                .map(one -> new Weighed<>(french.getCollationKey(name.apply(one)), one))
                .sorted(Comparator.comparing(Weighed::key))
                .map(Weighed::one)
                .toList();
    }
}
