package fr.jalon.platform.processing;

import fr.jalon.platform.eventstore.HistoryHead;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the history. Whether there is more is answered from the head in memory, never by a query. Several threads
 * may ask at once: Axon's coordinator looks for more after it let its next run begin, and a page read by both would be handed over
 * twice, or in pieces.
 */
final class PositionedStream implements BlockingStream<TrackedEventMessage<?>> {

    private final PositionedEvents events;
    private final HistoryHead head;
    private final Queue<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private final Semaphore growth = new Semaphore(0);
    private final Runnable listener = this::grown;
    private long read;
    private volatile @Nullable Runnable callback;

    PositionedStream(PositionedEvents events, HistoryHead head, long after) {
        this.events = events;
        this.head = head;
        this.read = after;
        head.onGrowth(listener);
    }

    private void grown() {
        growth.release();
        var told = callback;
        if (told != null) {
            told.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public synchronized Optional<TrackedEventMessage<?>> peek() {
        return fill() ? Optional.ofNullable(buffer.peek()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!fill()) {
            var left = deadline - System.nanoTime();
            if (left <= 0 || !growth.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return fill();
            }
            growth.drainPermits();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        for (var next = poll(); ; next = poll()) {
            if (next != null) {
                return next;
            }
            growth.acquire();
            growth.drainPermits();
        }
    }

    private synchronized @Nullable TrackedEventMessage<?> poll() {
        return fill() ? buffer.remove() : null;
    }

    /** Upcasters may leave nothing of a page: the next one is then read at once. */
    private synchronized boolean fill() {
        while (buffer.isEmpty() && read < head.position()) {
            var page = events.after(read);
            if (page.upTo() == read) {
                return false;
            }
            buffer.addAll(page.messages());
            read = page.upTo();
        }
        return !buffer.isEmpty();
    }

    @Override
    public void close() {
        head.forget(listener);
        callback = null;
    }
}
