package fr.jalon.platform.processing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Carries out the upkeep that was asked for, of the views of this process. Two at a time: a long rebuild keeps no retry waiting. */
final class UpkeepWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepWorker.class);
    private static final long POLL_MILLIS = 500;
    private static final long SIGN_OF_LIFE_MILLIS = 2_000;

    private final Map<String, RunningView> views;
    private final Duties duties;
    private final LetterUpkeep letters;
    private final Rebuild rebuild;
    private volatile @Nullable ScheduledExecutorService threads;

    UpkeepWorker(Map<String, RunningView> views, Duties duties, LetterUpkeep letters, Rebuild rebuild) {
        this.views = Map.copyOf(views);
        this.duties = duties;
        this.letters = letters;
        this.rebuild = rebuild;
    }

    /** Carries out one duty, and says whether there was one. */
    boolean step() {
        var next = duties.takeOn(views.keySet());
        next.ifPresent(this::attempt);
        return next.isPresent();
    }

    private void attempt(Duty duty) {
        var before = System.nanoTime();
        try {
            carryOut(duty, Objects.requireNonNull(views.get(duty.view())));
            LOG.info(
                    "{} of view {} done in {} ms ({})",
                    duty.kind(),
                    duty.view(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before),
                    duty.upkeep());
        } catch (LostDuty lost) {
            LOG.warn("{}", lost.getMessage());
        } catch (Rebuild.Interrupted stopped) {
            duties.putBack(duty);
        } catch (RuntimeException failure) {
            failed(duty, LetterCause.of(failure));
        }
    }

    private void failed(Duty duty, ThrowableCause cause) {
        LOG.error(
                "{} of view {} failed ({}): {} {}",
                duty.kind(),
                duty.view(),
                duty.upkeep(),
                cause.type(),
                cause.message());
        duties.failed(duty, cause.type());
    }

    private void carryOut(Duty duty, RunningView view) {
        switch (duty.kind()) {
            case REBUILD -> rebuild.run(duty, view);
            case RETRY -> letters.retry(duty, view);
            case DISCARD -> letters.discard(duty, view);
        }
    }

    private void poll() {
        try {
            while (isRunning() && step()) {
                LOG.debug("looking for more");
            }
        } catch (RuntimeException away) {
            LOG.warn(
                    "looking for upkeep failed and will be tried again: {}",
                    away.getClass().getName());
        }
    }

    private void signOfLife() {
        try {
            duties.touch();
        } catch (RuntimeException away) {
            LOG.warn("no sign of life could be given: {}", away.getClass().getName());
        }
    }

    @Override
    public void start() {
        if (views.isEmpty()) {
            return;
        }
        duties.begin();
        rebuild.mayRun();
        var started = Executors.newScheduledThreadPool(
                3, Thread.ofPlatform().name("upkeep-", 0).daemon().factory());
        started.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        started.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        started.scheduleWithFixedDelay(
                this::signOfLife, SIGN_OF_LIFE_MILLIS, SIGN_OF_LIFE_MILLIS, TimeUnit.MILLISECONDS);
        threads = started;
    }

    /** A rebuild under way ends between two batches, and is taken on again by the next process. */
    @Override
    public void stop() {
        var running = threads;
        threads = null;
        if (running != null) {
            rebuild.interrupt();
            running.shutdown();
            try {
                running.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    /** Once the views have their places, and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
