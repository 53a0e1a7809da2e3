package fr.jalon.command.http;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Only so many requests are carried out at a time as the machine has use for; the others wait for their turn, in the order they came.
 * More at once are not done sooner: they stand in each other's way, and in that of the views and readers beside them.
 */
final class Turns {

    private static final int LEAST = 4;

    private final Semaphore free;

    Turns(int atOnce) {
        free = new Semaphore(atOnce, true);
    }

    /** While one waits for the database, another of the same processor goes on. */
    static Turns forThisMachine() {
        return new Turns(Math.max(LEAST, 2 * Runtime.getRuntime().availableProcessors()));
    }

    <T> T take(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
