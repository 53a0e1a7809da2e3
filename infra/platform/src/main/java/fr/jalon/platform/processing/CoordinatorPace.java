package fr.jalon.platform.processing;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs Axon's coordinators without the pause they take when a buffer is full: {@value #FULL_BUFFER_MILLIS} ms is written into them
 * and caps a replay at some 24,000 events a second. No other task of theirs asks for exactly that delay but the preparation of the token store.
 */
final class CoordinatorPace extends ScheduledThreadPoolExecutor {

    static final long FULL_BUFFER_MILLIS = 100;
    private static final long SHORTENED_MILLIS = 2;

    private final AtomicLong shortened = new AtomicLong();

    CoordinatorPace(int threads) {
        super(threads, Thread.ofPlatform().name("view-coordinator-", 0).daemon().factory());
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        if (delay == FULL_BUFFER_MILLIS && unit == TimeUnit.MILLISECONDS) {
            shortened.incrementAndGet();
            return super.schedule(task, SHORTENED_MILLIS, TimeUnit.MILLISECONDS);
        }
        return super.schedule(task, delay, unit);
    }

    /** How often a pause was cut short. */
    long shortened() {
        return shortened.get();
    }
}
