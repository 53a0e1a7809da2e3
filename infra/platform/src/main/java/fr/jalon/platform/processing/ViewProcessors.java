package fr.jalon.platform.processing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The views that this process keeps up to date, each in a streaming processor of its own. */
public final class ViewProcessors implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewProcessors.class);
    private static final long LOOK_MILLIS = 1_000;

    /** Longer than until the next look. */
    private static final long LET_GO_MILLIS = 3_000;

    private final Map<String, PooledStreamingEventProcessor> processors = new LinkedHashMap<>();
    private final Map<String, RunningView> views = new LinkedHashMap<>();
    private final List<ScheduledExecutorService> executors;
    private final JdbcClient sql;
    private volatile boolean running;

    ViewProcessors(
            Map<RunningView, PooledStreamingEventProcessor> processors,
            List<ScheduledExecutorService> executors,
            JdbcClient sql) {
        processors.forEach((view, processor) -> {
            this.processors.put(view.name(), processor);
            this.views.put(view.name(), view);
        });
        this.executors = executors;
        this.sql = sql;
    }

    /** The views' names. */
    public List<String> names() {
        return List.copyOf(views.keySet());
    }

    @Override
    public void start() {
        views.values().forEach(RunningView::register);
        processors.values().forEach(PooledStreamingEventProcessor::start);
        executors.getFirst().scheduleWithFixedDelay(this::lookForLostGround, LOOK_MILLIS, LOOK_MILLIS, MILLISECONDS);
        running = true;
    }

    /** A view that stands further back than it stood is claimed anew, and so read again from where it stands. */
    private void lookForLostGround() {
        try {
            var won = views.values().stream()
                    .collect(Collectors.toMap(
                            RunningView::name, view -> view.ground().won()));
            sql
                    .sql("select view, position from views.view_position")
                    .query((row, _) -> Map.entry(row.getString("view"), row.getLong("position")))
                    .list()
                    .stream()
                    .filter(stands -> Ground.isLost(won.getOrDefault(stands.getKey(), 0L), stands.getValue()))
                    .forEach(stands -> readAgain(stands.getKey(), stands.getValue()));
        } catch (DataAccessException away) {
            LOG.debug(
                    "where the views stand is looked for later: {}",
                    away.getClass().getName());
        } catch (RuntimeException failed) {
            // Thrown on, it would be the last look.
            LOG.warn(
                    "looking where the views stand failed and will be tried again: {}",
                    failed.getClass().getName());
        }
    }

    /** First it is let go, so that nobody writes it meanwhile. */
    private void readAgain(String view, long position) {
        var processor = Objects.requireNonNull(processors.get(view));
        if (processor.processingStatus().isEmpty()) {
            Objects.requireNonNull(views.get(view)).ground().beginsAt(position);
        } else {
            LOG.warn(
                    "the database lost the last rows of view {}: they are made again from position {}", view, position);
            processor.releaseSegment(0, LET_GO_MILLIS, MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        running = false;
        CompletableFuture.allOf(processors.values().stream()
                        .map(PooledStreamingEventProcessor::shutdownAsync)
                        .toArray(CompletableFuture[]::new))
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(_ -> null)
                .join();
        executors.forEach(ScheduledExecutorService::shutdown);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server at the start, after it at the end: a request under way still sees what it did. */
    @Override
    public int getPhase() {
        return 0;
    }
}
