package fr.jalon.platform.eventstore;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the sequencer after each commit of this process that does not do so itself, and now and then for what a process that died left
 * behind.
 */
final class SequencerWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SequencerWatch.class);

    /** Nearly everybody who commits runs it themselves at once. */
    private static final long THEIR_TURN_MILLIS = 3;

    private final Sequencer sequencer;
    private final Duration sweep;
    private final boolean writer;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile long begunBefore;
    private volatile @Nullable Thread thread;

    SequencerWatch(Sequencer sequencer, HistorySettings settings) {
        this.sequencer = sequencer;
        this.sweep = settings.sweep();
        this.writer = settings.writer();
    }

    void wake() {
        begunBefore = sequencer.begun();
        wakeUps.release();
    }

    @Override
    public void start() {
        if (!writer) {
            return;
        }
        var watching = Thread.ofPlatform().name("sequencer").daemon().unstarted(this::watch);
        thread = watching;
        watching.start();
    }

    private void watch() {
        while (thread == Thread.currentThread()) {
            try {
                sequencer.run();
                await();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                LOG.warn(
                        "giving positions failed and will be tried again: {}",
                        failed.getClass().getName());
                pause();
            }
        }
    }

    /** Until the next sweep, or until somebody committed and left the rest to this thread. */
    private void await() throws InterruptedException {
        while (thread == Thread.currentThread() && wakeUps.tryAcquire(sweep.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
            var before = begunBefore;
            TimeUnit.MILLISECONDS.sleep(THEIR_TURN_MILLIS);
            if (!sequencer.ranAfter(before)) {
                return;
            }
        }
    }

    /** The database may be away for a while: no need to ask it a thousand times. */
    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(sweep.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends between two runs: what is left is swept by the next process. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            wake();
            try {
                running.join(Duration.ofSeconds(2));
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
