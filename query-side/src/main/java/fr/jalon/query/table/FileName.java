package fr.jalon.query.table;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file is called: of what, on which day, as known at which position. Two files of the same name hold the same; nobody is named.
 *
 * @param of the programme, the project or the session; none for what belongs to no single one
 * @param complete whether everything known at that position is counted
 */
public record FileName(@Nullable String of, String what, LocalDate on, long position, boolean complete) {
    private static final int LONGEST_PART = 60;

    /** The name of a list, which is always complete. */
    public static FileName ofList(String what, LocalDate on, long position) {
        return new FileName(null, what, on, position, true);
    }

    String text() {
        return Stream.of(of == null ? "" : of, what, complete ? "" : "incomplet")
                        .map(FileName::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("_"))
                + "_" + on + "_position-" + position;
    }

    /** Small letters, digits and dashes: what every system and every mail lets through. */
    private static String plain(String part) {
        String letters = Normalizer.normalize(part, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.substring(0, Math.min(LONGEST_PART, letters.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
