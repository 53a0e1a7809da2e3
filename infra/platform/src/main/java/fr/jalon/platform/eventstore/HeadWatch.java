package fr.jalon.platform.eventstore;

import fr.jalon.events.History;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Learns of the positions that other processes give, by asking for the head: often while the history grows, less often when it is
 * quiet. Asking costs the writers nothing, a notification inside their transaction would cost them most of their throughput.
 */
final class HeadWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);
    private static final int QUIET = 3;
    private static final long BUSY_FOR = Duration.ofSeconds(2).toNanos();

    private final History history;
    private final HistoryHead head;
    private final Duration watch;
    private volatile @Nullable Thread thread;

    HeadWatch(History history, HistoryHead head, HistorySettings settings) {
        this.history = history;
        this.head = head;
        this.watch = settings.watch();
    }

    @Override
    public void start() {
        var watching = Thread.ofPlatform().name("history-head").daemon().unstarted(this::watch);
        thread = watching;
        watching.start();
    }

    private void watch() {
        var last = -1L;
        var grewAt = System.nanoTime();
        var readable = true;
        while (thread == Thread.currentThread()) {
            // Whoever gives positions here learns of all others: there is nothing to ask while they do.
            if (head.position() == last) {
                readable = look(readable);
            }
            if (head.position() != last) {
                last = head.position();
                grewAt = System.nanoTime();
            }
            var busy = System.nanoTime() - grewAt < BUSY_FOR;
            if (!pause(busy ? watch : watch.multipliedBy(QUIET))) {
                return;
            }
        }
    }

    /** Asks once; whether it could be read. A failure is told once, not at every turn. */
    private boolean look(boolean readableBefore) {
        try {
            if (head.listened()) {
                history.head();
            }
            return true;
        } catch (RuntimeException failed) {
            if (readableBefore) {
                LOG.warn(
                        "the head of the history cannot be read; trying on: {}",
                        failed.getClass().getName());
            }
            return false;
        }
    }

    private static boolean pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    /** Ends between two questions: an interruption would break the connection that asks. */
    @Override
    public void stop() {
        var watching = thread;
        thread = null;
        if (watching != null) {
            try {
                watching.join(Duration.ofSeconds(2));
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server at the start, after it at the end: a request under way still sees what it did. */
    @Override
    public int getPhase() {
        return 0;
    }
}
