package fr.jalon.command.http;

import java.util.Optional;

/** The French names of the fields of commands, for sentences and for the page that shows a refused form again. */
final class FieldLabels {

    private static final FrenchTexts LABELS = FrenchTexts.in("field-labels.properties");

    private FieldLabels() {}

    /** The label of {@code workshops[0].start} is that of {@code start}, with its row: « Début (1) ». */
    static Optional<String> of(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        String row = field.contains("[") ? field.substring(field.indexOf('[') + 1, field.indexOf(']')) : "";
        return LABELS.of(last).map(label -> row.isEmpty() ? label : label + " (" + (Integer.parseInt(row) + 1) + ")");
    }

    /** The label of a field whose name means something else in this body than elsewhere; otherwise the usual one. */
    static Optional<String> of(Class<?> body, String field) {
        return LABELS.of(body.getSimpleName() + "." + field).or(() -> of(field));
    }
}
