package fr.jalon.command.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * Only so many requests are carried out at a time as the machine has use for; the others wait for their turn, in the order they came.
 * More at once are not done sooner: they stand in each other's way, and in that of the views and readers beside them.
 *
 * <p>While the database is away each turn lasts until that is found out: who would wait for several of them is told so instead.
 */
final class Turns {

    private static final int LEAST = 4;

    /** A thousand commands go by meanwhile where all is well. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore free;
    private final Duration patience;

    Turns(int atOnce) {
        this(atOnce, PATIENCE);
    }

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** While one waits for the database, another of the same processor goes on. */
    static Turns forThisMachine() {
        return new Turns(Math.max(LEAST, 2 * Runtime.getRuntime().availableProcessors()));
    }

    /** Fails without having begun when no turn comes. */
    <T> T take(Supplier<T> work) {
        if (!isGiven()) {
            throw new TransientDataAccessResourceException("no turn came");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isGiven() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
