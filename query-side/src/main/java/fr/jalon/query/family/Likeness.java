package fr.jalon.query.family;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How alike two names are, from 0 to 1: Jaro-Winkler over names without accents, case or order of words. */
public final class Likeness {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX_LENGTH = 4;

    private Likeness() {}

    /** How alike these two names are. */
    public static double of(String one, String other) {
        String a = normal(one);
        String b = normal(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double jaro = jaro(a, b);
        int prefix = 0;
        while (prefix < Math.min(PREFIX_LENGTH, Math.min(a.length(), b.length()))
                && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    /** Whether every word asked for begins a word of the name. */
    public static boolean matches(String asked, String name) {
        String[] words = normal(name).split(" ");
        return Arrays.stream(normal(asked).split(" "))
                .allMatch(part -> Arrays.stream(words).anyMatch(word -> word.startsWith(part)));
    }

    private static String normal(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        return Arrays.stream(plain.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static double jaro(String a, String b) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] taken = new boolean[b.length()];
        StringBuilder fromA = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if (!taken[j] && a.charAt(i) == b.charAt(j)) {
                    taken[j] = true;
                    fromA.append(a.charAt(i));
                    break;
                }
            }
        }
        if (fromA.isEmpty()) {
            return 0;
        }
        int swapped = 0;
        int at = 0;
        for (int j = 0; j < b.length(); j++) {
            if (taken[j] && fromA.charAt(at++) != b.charAt(j)) {
                swapped++;
            }
        }
        double common = fromA.length();
        return (common / a.length() + common / b.length() + (common - swapped / 2.0) / common) / 3;
    }
}
