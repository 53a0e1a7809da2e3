package fr.jalon.axonserver;

import io.axoniq.axonserver.connector.Registration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Takes in what Axon Server gives to this process, each on a thread of its own: from when it is started until before it ends. */
abstract class Answering implements SmartLifecycle {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Registration registration;

    /** Says at the other end what is taken in here, and to be carried out by these. */
    abstract Registration register(ExecutorService workers);

    @Override
    public final void start() {
        registration = register(workers);
    }

    /** No new ones; those under way are carried out. */
    @Override
    public final void stop() {
        Registration taken = registration;
        if (taken != null) {
            taken.cancel()
                    .completeOnTimeout(null, 2, TimeUnit.SECONDS)
                    .exceptionally(_ -> null)
                    .join();
            registration = null;
        }
        workers.close();
    }

    @Override
    public final boolean isRunning() {
        return registration != null;
    }
}
