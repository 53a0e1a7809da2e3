package fr.jalon.query.people;

import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened;
import fr.jalon.events.Personal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sealed values of one page, opened in one go; what cannot be opened says why. */
public final class OpenedTexts {
    /** What shows in the place of an erased value. */
    public static final String ERASED = "effacé";

    private final Map<Personal, Opened> opened;

    private OpenedTexts(Map<Personal, Opened> opened) {
        this.opened = opened;
    }

    /** Opens all of these; missing ones are passed over. */
    public static OpenedTexts open(Keyring keyring, Collection<? extends @Nullable Personal> sealed) {
        Set<Personal> present = new LinkedHashSet<>();
        for (Personal value : sealed) {
            if (value != null) {
                present.add(value);
            }
        }
        return new OpenedTexts(keyring.openAll(present));
    }

    /** The text, « effacé », « illisible sans la clé », or null when there is no value. */
    public @Nullable String text(@Nullable Personal sealed) {
        if (sealed == null) {
            return null;
        }
        return switch (opened.get(sealed)) {
            case Opened.Clear(String text) -> text;
            case Opened.Erased _ -> ERASED;
            case Opened.WithoutKey _ -> "illisible sans la clé";
            case null -> null;
        };
    }

    /** The clear text and nothing else: null when it is missing, erased or cannot be read. */
    public @Nullable String clear(@Nullable Personal sealed) {
        return sealed != null && opened.get(sealed) instanceof Opened.Clear(String text) ? text : null;
    }
}
