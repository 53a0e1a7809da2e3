package fr.jalon.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** What CNIL 2022-100 asks of a password: 12 characters of 4 kinds, or 14 of 3, or a phrase of 7 words. */
final class PasswordRule {

    /** bcrypt reads no further: what it would ignore is refused rather than ignored. */
    private static final int MOST_BYTES = 72;

    /** Seven letters with spaces between them are no phrase. */
    private static final int SHORTEST_PHRASE = 20;

    private PasswordRule() {}

    static boolean accepts(String password) {
        int length = password.codePointCount(0, password.length());
        long kinds = kinds(password);
        boolean strong = length >= 12 && kinds == 4 || length >= 14 && kinds >= 3 || isPhrase(password, length);
        return strong && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static long kinds(String password) {
        return Stream.of(
                        password.codePoints().anyMatch(Character::isLowerCase),
                        password.codePoints().anyMatch(Character::isUpperCase),
                        password.codePoints().anyMatch(Character::isDigit),
                        password.codePoints().anyMatch(PasswordRule::isSpecial))
                .filter(present -> present)
                .count();
    }

    private static boolean isSpecial(int character) {
        return !Character.isLowerCase(character) && !Character.isUpperCase(character) && !Character.isDigit(character);
    }

    private static boolean isPhrase(String password, int length) {
        long words = Arrays.stream(password.split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .count();
        return words >= 7 && length >= SHORTEST_PHRASE;
    }
}
