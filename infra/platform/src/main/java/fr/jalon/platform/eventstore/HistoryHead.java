package fr.jalon.platform.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The last position this process knows of. Whoever reads the history by position is told when it grows. */
public final class HistoryHead {

    private final AtomicLong position = new AtomicLong();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The last position known; the history may already be further. */
    public long position() {
        return position.get();
    }

    /** Runs this each time the head grows, on the thread that found out: it must be brief. */
    public void onGrowth(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** Whether anybody wants to know. */
    boolean listened() {
        return !listeners.isEmpty();
    }

    void reached(long head) {
        if (position.getAndAccumulate(head, Math::max) < head) {
            listeners.forEach(Runnable::run);
        }
    }
}
