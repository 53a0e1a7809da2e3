package fr.jalon.platform.processing;

import fr.jalon.events.value.UpkeepId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of upkeep that this process has taken on.
 *
 * @param stream whose letters; none for a rebuild
 * @param upTo a discard's last position
 */
record Duty(
        UpkeepId upkeep,
        Kind kind,
        String view,
        @Nullable String stream,
        @Nullable Long upTo) {

    enum Kind {
        REBUILD,
        RETRY,
        DISCARD
    }
}
