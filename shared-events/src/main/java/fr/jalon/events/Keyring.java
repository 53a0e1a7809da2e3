package fr.jalon.events;

import java.util.Collection;
import java.util.Map;

/** Seals personal values at the HTTP edge and opens them at the page. Nothing between the two sees them in clear. */
public interface Keyring {

    /**
     * Seals a value under its owner's key, made on first use.
     *
     * @throws KeyDestroyed when the owner was erased: a destroyed key is never made again
     * @throws KeyringLocked when the master key is missing: nothing personal can be written
     */
    Personal seal(String owner, PersonalField field, String clear);

    /** Opens one value. For a page of them, {@link #openAll} asks the database once. */
    Opened open(Personal sealed);

    /** Opens many values at once; every value given is a key of the answer. */
    Map<Personal, Opened> openAll(Collection<Personal> sealed);

    /** What opening gives: the text, or the reason why there is none. Pages show « effacé » and « illisible sans la clé ». */
    sealed interface Opened {

        record Clear(String text) implements Opened {}

        record Erased() implements Opened {}

        record WithoutKey() implements Opened {}
    }

    /** The owner's key was destroyed. */
    final class KeyDestroyed extends RuntimeException {
        public KeyDestroyed() {
            super("the key of this owner was destroyed");
        }
    }

    /** The master key is not there. */
    final class KeyringLocked extends RuntimeException {
        public KeyringLocked() {
            super("the master key is missing");
        }
    }
}
