package fr.jalon.command.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Short French texts by key, from a file beside this class. */
record FrenchTexts(Properties all) {

    static FrenchTexts in(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FrenchTexts.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FrenchTexts(texts);
    }

    Optional<String> of(String key) {
        return Optional.ofNullable(all.getProperty(key));
    }
}
