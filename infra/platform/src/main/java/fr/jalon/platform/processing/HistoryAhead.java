package fr.jalon.platform.processing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The history page by page, the next page being read, and made events of, while the last one is written. */
final class HistoryAhead {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryAhead.class);

    private final PositionedEvents history;
    private final Executor readers;
    private final Predicate<EventMessage<?>> wanted;
    private long aheadAfter = -1;
    private @Nullable CompletableFuture<PositionedEvents.Page> ahead;

    /** @param wanted which messages somebody will open */
    HistoryAhead(PositionedEvents history, Executor readers, Predicate<EventMessage<?>> wanted) {
        this.history = history;
        this.readers = readers;
        this.wanted = wanted;
    }

    /** The page after this position, of which there must be more up to {@code target}. */
    PositionedEvents.Page after(long position, long target) {
        var read = ahead != null && aheadAfter == position ? ahead.join() : history.after(position);
        ahead = null;
        if (read.upTo() < target) {
            aheadAfter = read.upTo();
            ahead = CompletableFuture.supplyAsync(() -> opened(read.upTo()), readers);
        }
        return read;
    }

    private PositionedEvents.Page opened(long position) {
        var page = history.after(position);
        page.messages().stream().filter(wanted).forEach(HistoryAhead::open);
        return page;
    }

    /** A message keeps what it was made into. */
    private static void open(EventMessage<?> message) {
        try {
            message.getPayload();
        } catch (RuntimeException unreadable) {
            LOG.debug("an event that cannot be read is set aside by whoever writes it");
        }
    }
}
