package fr.jalon.events.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The views there are, by the name each {@link fr.jalon.events.Projection} goes by. */
public enum ViewName {
    FIGURES,
    FIGURE_NOTE,
    PROGRAMME_CHOICE,
    SESSION,
    SHEET,
    TO_TELL,
    FAMILY,
    NEWCOMER,
    PERSON,
    RIGHTS,
    LIST_EXPORT,
    SENSITIVE_FILE,
    PATHWAY,
    ORGANISATION,
    ACCOUNT,
    MISSION,
    SAMPLE,
    AUDITED_STREAM,
    UPKEEP;

    /** Such as {@code to-tell}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The view that goes by this name, if there is one. */
    public static Optional<ViewName> of(String key) {
        return Arrays.stream(values()).filter(view -> view.key().equals(key)).findFirst();
    }
}
