package fr.jalon.command.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The French names of the fields of commands, for sentences and for the page that shows a refused form again. */
final class FieldLabels {

    private static final Properties LABELS = read();

    private FieldLabels() {}

    /** The label of {@code workshops[0].start} is that of {@code start}, with its row: « Début (1) ». */
    static Optional<String> of(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        String row = field.contains("[") ? field.substring(field.indexOf('[') + 1, field.indexOf(']')) : "";
        return Optional.ofNullable(LABELS.getProperty(last))
                .map(label -> row.isEmpty() ? label : label + " (" + (Integer.parseInt(row) + 1) + ")");
    }

    private static Properties read() {
        Properties labels = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FieldLabels.class.getResourceAsStream("field-labels.properties")),
                StandardCharsets.UTF_8)) {
            labels.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
