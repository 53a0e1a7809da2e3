package fr.jalon.command.http;

import java.util.Locale;
import java.util.Optional;

/** The codes of the lists, in the words of the screens. */
final class CodeWords {

    private static final FrenchTexts WORDS = FrenchTexts.in("code-words.properties");

    private CodeWords() {}

    /** « Présence » for PRESENT; a code without a word of its own is its own word. */
    static String of(Enum<?> code) {
        return WORDS.of(code.getDeclaringClass().getSimpleName() + "." + code.name())
                .orElse(code.name());
    }

    /** The words of a code as it was sent, if the list holds it. */
    static Optional<String> of(Class<?> list, String sent) {
        return WORDS.of(list.getSimpleName() + "." + sent.strip().toUpperCase(Locale.ROOT));
    }
}
