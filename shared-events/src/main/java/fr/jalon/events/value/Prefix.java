package fr.jalon.events.value;

import java.util.UUID;

/**
 * What an identifier starts with. The store is unique on (stream, sequence) whatever the kind of stream, so two kinds must never
 * share an identifier.
 */
record Prefix(String text) {

    void require(String value) {
        if (!value.startsWith(text)
                || value.length() == text.length()
                || value.length() > 64
                || value.chars().anyMatch(character -> character <= ' ' || character >= 0x7f)) {
            throw new IllegalArgumentException("not an identifier starting with " + text);
        }
    }

    String random() {
        return text + UUID.randomUUID();
    }
}
