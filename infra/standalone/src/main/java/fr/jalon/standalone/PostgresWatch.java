package fr.jalon.standalone;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices that PostgreSQL ended though nobody asked it to (killed for want of memory, out of space on its disk), and has it started
 * again until it works: whoever looks after Jalon need not even know.
 */
final class PostgresWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_MILLIS = 5_000;

    private final Server server;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** What is watched. */
    interface Server {

        boolean isRunning() throws IOException;

        /** Whether it works again. */
        boolean startAgain() throws IOException, InterruptedException;
    }

    private PostgresWatch(Server server) {
        this.server = server;
    }

    static PostgresWatch over(Server server) {
        var watch = new PostgresWatch(server);
        Thread.ofPlatform().name("postgresql-watch").daemon().start(watch::watch);
        return watch;
    }

    private void watch() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not while it is being closed: what was stopped on purpose stays so. */
    private synchronized void look() throws InterruptedException {
        try {
            if (closed.getCount() == 0 || server.isRunning()) {
                return;
            }
            LOG.warn("PostgreSQL s’est arrêté sans que Jalon le lui demande : Jalon le relance.");
            while (closed.getCount() > 0 && !server.startAgain()) {
                wait(LOOK_MILLIS);
            }
            LOG.info("PostgreSQL est relancé.");
        } catch (IOException | StartRefused failed) {
            LOG.warn("PostgreSQL n’a pas pu être relancé ; nouvel essai dans quelques secondes.", failed);
            wait(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        synchronized (this) {
            notifyAll();
        }
    }
}
