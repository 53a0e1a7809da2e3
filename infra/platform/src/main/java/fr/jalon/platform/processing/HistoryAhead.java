package fr.jalon.platform.processing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The history page by page, the next page being read while the last one is written. */
final class HistoryAhead {

    private final PositionedEvents history;
    private final Executor readers;
    private long aheadAfter = -1;
    private @Nullable CompletableFuture<PositionedEvents.Page> ahead;

    HistoryAhead(PositionedEvents history, Executor readers) {
        this.history = history;
        this.readers = readers;
    }

    /** The page after this position, of which there must be more up to {@code target}. */
    PositionedEvents.Page after(long position, long target) {
        var read = ahead != null && aheadAfter == position ? ahead.join() : history.after(position);
        ahead = null;
        if (read.upTo() < target) {
            aheadAfter = read.upTo();
            ahead = CompletableFuture.supplyAsync(() -> history.after(read.upTo()), readers);
        }
        return read;
    }
}
