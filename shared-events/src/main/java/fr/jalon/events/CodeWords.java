package fr.jalon.events;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The codes of the lists in French, the same on every page, in every form and in every refusal. */
public final class CodeWords {

    private static final Properties WORDS = read();

    private CodeWords() {}

    /** « Présence » for PRESENT. A code that has no word yet is a fault. */
    public static String of(Enum<?> code) {
        return Objects.requireNonNull(WORDS.getProperty(key(code.getDeclaringClass(), code.name())), code::toString);
    }

    /** The words of a code as somebody sent it, if the list holds it. */
    public static Optional<String> of(Class<?> list, String sent) {
        return Optional.ofNullable(WORDS.getProperty(key(list, sent.strip().toUpperCase(Locale.ROOT))));
    }

    private static String key(Class<?> list, String code) {
        return list.getSimpleName() + "." + code;
    }

    private static Properties read() {
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(CodeWords.class.getResourceAsStream("code-words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
