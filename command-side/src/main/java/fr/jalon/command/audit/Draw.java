package fr.jalon.command.audit;

import fr.jalon.events.audit.DrawnPresence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * How presences are drawn: the SHA-256 of the seed's digits followed by the id of a presence's event gives each its place. Whoever has
 * the seed and the history draws the same again; whoever does not know the seed beforehand cannot tell what will be drawn.
 */
final class Draw {

    private Draw() {}

    /** The first ones, in that order; all of them where there are fewer. */
    static List<DrawnPresence> first(int size, long seed, List<DrawnPresence> among) {
        return among.stream()
                .sorted(Comparator.comparing(presence -> digest(seed, presence)))
                .limit(size)
                .toList();
    }

    private static String digest(long seed, DrawnPresence presence) {
        try {
            byte[] text = (seed + presence.presence().value()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
