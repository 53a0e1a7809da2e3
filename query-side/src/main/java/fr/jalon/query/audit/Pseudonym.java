package fr.jalon.query.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an auditor reads in the place of an identifier: the same in every answer about one programme and different in another.
 * Identifiers are random, so what can't be guessed can't be found again from it.
 */
public final class Pseudonym {

    private Pseudonym() {}

    /** Six digits. */
    public static String of(String programme, String id) {
        return HexFormat.of().formatHex(sha256(programme + "/" + id), 0, 3);
    }

    /** « Personne P-3a9c1f ». */
    public static String ofPerson(String programme, String person) {
        return "Personne P-" + of(programme, person);
    }

    /** The SHA-256 of a text, as everybody writes it. */
    public static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
