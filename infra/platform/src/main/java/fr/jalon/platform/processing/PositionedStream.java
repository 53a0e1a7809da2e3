package fr.jalon.platform.processing;

import fr.jalon.platform.eventstore.HistoryHead;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the history. Whether there is more is answered from the head in memory, never by a query. Several threads
 * may ask at once: Axon's coordinator looks for more after it let its next run begin, and a page read by both would be handed over
 * twice, or in pieces.
 */
final class PositionedStream implements BlockingStream<TrackedEventMessage<?>> {

    /**
     * While the history grows fast, a view at its end takes what has come in so many milliseconds as one batch: one for each event and
     * view would leave the writers little of the machine. The first event after a pause waits for nothing.
     */
    private static final long BREATH_MILLIS = 25;

    private final PositionedEvents events;
    private final HistoryHead head;
    private final Passage passage;
    private final ScheduledExecutorService alarm;
    private final Queue<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private final Semaphore growth = new Semaphore(0);
    private final Runnable listener = this::grown;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private long read;
    private long nextLook = System.nanoTime();
    private volatile @Nullable Runnable callback;

    PositionedStream(
            PositionedEvents events, HistoryHead head, long after, Passage passage, ScheduledExecutorService alarm) {
        this.events = events;
        this.head = head;
        this.passage = passage;
        this.alarm = alarm;
        this.read = after;
        head.onGrowth(listener);
    }

    private void grown() {
        growth.release();
        var told = callback;
        if (told != null && !waiting.get()) {
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
        while (buffer.isEmpty() && read < head.position() && mayLook()) {
            var page = events.after(read);
            if (page.upTo() == read) {
                return false;
            }
            buffer.addAll(page.messages());
            read = page.upTo();
            passage.read(page);
            if (page.isLast()) {
                nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BREATH_MILLIS);
            }
        }
        return !buffer.isEmpty();
    }

    /** Whether it has waited long enough; if not, it is told when it has. */
    private boolean mayLook() {
        var left = nextLook - System.nanoTime();
        if (left <= 0) {
            return true;
        }
        if (waiting.compareAndSet(false, true)) {
            try {
                alarm.schedule(this::wake, left, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException stopping) {
                return false;
            }
        }
        return false;
    }

    private void wake() {
        waiting.set(false);
        grown();
    }

    @Override
    public void close() {
        head.forget(listener);
        callback = null;
        passage.ended();
    }
}
