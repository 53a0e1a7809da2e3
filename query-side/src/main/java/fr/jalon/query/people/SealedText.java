package fr.jalon.query.people;

import fr.jalon.events.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A sealed value as a column holds it: still sealed. */
public final class SealedText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SealedText() {}

    /** For the column; null stays null. */
    public static @Nullable String of(@Nullable Personal sealed) {
        return sealed == null ? null : JSON.writeValueAsString(sealed);
    }

    /** From the column; null stays null. */
    public static @Nullable Personal read(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, Personal.class);
    }
}
