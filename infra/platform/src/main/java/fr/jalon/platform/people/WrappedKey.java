package fr.jalon.platform.people;

import fr.jalon.events.value.KeyId;
import org.jspecify.annotations.Nullable;

/**
 * A key as the database holds it.
 *
 * @param wrapped under the master key; none once it is destroyed
 */
record WrappedKey(KeyId id, String owner, @Nullable String wrapped) {

    boolean isDestroyed() {
        return wrapped == null;
    }
}
