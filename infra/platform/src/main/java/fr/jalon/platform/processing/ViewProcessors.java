package fr.jalon.platform.processing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.context.SmartLifecycle;

/** The views that this process keeps up to date, each in a streaming processor of its own. */
public final class ViewProcessors implements SmartLifecycle {

    private final Map<String, PooledStreamingEventProcessor> processors = new LinkedHashMap<>();
    private final Map<String, RunningView> views = new LinkedHashMap<>();
    private final List<ScheduledExecutorService> executors;
    private volatile boolean running;

    ViewProcessors(
            Map<RunningView, PooledStreamingEventProcessor> processors, List<ScheduledExecutorService> executors) {
        processors.forEach((view, processor) -> {
            this.processors.put(view.name(), processor);
            this.views.put(view.name(), view);
        });
        this.executors = executors;
    }

    /** The views' names. */
    public List<String> names() {
        return List.copyOf(views.keySet());
    }

    @Override
    public void start() {
        views.values().forEach(RunningView::register);
        processors.values().forEach(PooledStreamingEventProcessor::start);
        running = true;
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
