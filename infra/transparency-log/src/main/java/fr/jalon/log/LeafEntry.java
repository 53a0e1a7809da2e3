package fr.jalon.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * What is proved of one event: its place, its dates, and its texts as they are stored. The format is fixed from the first event of
 * the first history; a change of one byte here would break every proof.
 *
 * @param recordedAt when the history took it in, to the microsecond
 * @param revision of the stored event, from 1
 * @param timestamp the clock of the command, as stored: ISO-8601 UTC with six decimals
 * @param metadata and {@code payload} the stored texts, untouched
 */
public record LeafEntry(
        long position,
        Instant recordedAt,
        String eventId,
        String type,
        int revision,
        String aggregate,
        long sequence,
        Instant timestamp,
        String metadata,
        String payload) {

    private static final long LARGEST_EXACT_INTEGER = 9_007_199_254_740_991L;
    private static final byte LEAF = 0;
    private static final DateTimeFormatter SIX_DECIMALS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public LeafEntry {
        requireExact(position);
        requireExact(sequence);
    }

    /** Beyond 2^53 - 1 a JSON number has no canonical form. */
    private static void requireExact(long number) {
        if (number < 0 || number > LARGEST_EXACT_INTEGER) {
            throw new IllegalArgumentException("no canonical form for " + number);
        }
    }

    /** The entry in the canonical form of RFC 8785: keys in order, no space, the shortest escapes. */
    public String canonicalText() {
        var text = new StringBuilder(256 + payload.length() + metadata.length());
        text.append("{\"aggregate\":");
        quote(text, aggregate);
        text.append(",\"eventId\":");
        quote(text, eventId);
        text.append(",\"metadata\":");
        quote(text, metadata);
        text.append(",\"payload\":");
        quote(text, payload);
        text.append(",\"position\":").append(position);
        text.append(",\"recordedAt\":");
        quote(text, SIX_DECIMALS.format(recordedAt));
        text.append(",\"revision\":").append(revision);
        text.append(",\"sequence\":").append(sequence);
        text.append(",\"timestamp\":");
        quote(text, SIX_DECIMALS.format(timestamp));
        text.append(",\"type\":");
        quote(text, type);
        return text.append('}').toString();
    }

    /** The leaf of the Merkle tree (RFC 9162): SHA-256 of a zero byte and the entry's canonical text in UTF-8. */
    public byte[] leaf() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(LEAF);
            return digest.digest(canonicalText().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (character < ' ') {
                        text.append("\\u00").append(HexFormat.of().toHexDigits((byte) character));
                    } else {
                        requirePaired(value, i);
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }

    /** RFC 8785 refuses a lone surrogate: it has no UTF-8 form, and a replacement character would prove another text. */
    private static void requirePaired(String value, int at) {
        var character = value.charAt(at);
        var paired = Character.isHighSurrogate(character)
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : !Character.isLowSurrogate(character) || (at > 0 && Character.isHighSurrogate(value.charAt(at - 1)));
        if (!paired) {
            throw new IllegalArgumentException("no canonical form for a lone surrogate");
        }
    }
}
