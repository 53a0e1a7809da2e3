package fr.jalon.query.people.rights;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which part of what was seen is looked at. What an address asks for and is not offered is left aside. */
enum SeenChoice {
    ALL("Tout", "tout", Seen.Kind.values()),
    SENSITIVE("Dossiers sensibles", "sensibles", Seen.Kind.OPENING),
    COPIES("Copies", "copies", Seen.Kind.COPY),
    EXPORTS("Listes exportées", "exports", Seen.Kind.EXPORT);

    private final String label;
    private final String code;
    private final Seen.Kind[] kinds;

    SeenChoice(String label, String code, Seen.Kind... kinds) {
        this.label = label;
        this.code = code;
        this.kinds = kinds;
    }

    static SeenChoice read(@Nullable String asked) {
        return Arrays.stream(values())
                .filter(choice -> choice.code.equals(asked))
                .findFirst()
                .orElse(ALL);
    }

    String label() {
        return label;
    }

    Seen.Kind[] kinds() {
        return kinds.clone();
    }

    String query() {
        return "?quoi=" + code;
    }

    String address() {
        return "/droits/consultations" + query();
    }
}
