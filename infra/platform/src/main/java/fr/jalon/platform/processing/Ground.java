package fr.jalon.platform.processing;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How far a view stands by what this process committed. Those commits do not wait for the disk, so a crash of the database may take the
 * last of them away while the process lives on: a view that stands further back than it stood has lost rows, and what it lost must be
 * read once more.
 */
final class Ground {

    private final AtomicLong won = new AtomicLong();

    /** The view stands here once the transaction under way is committed. */
    void isWonWithTheCommit(long position) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                isWon(position);
            }
        });
    }

    void isWon(long position) {
        won.accumulateAndGet(position, Math::max);
    }

    long won() {
        return won.get();
    }

    /**
     * Whether something that was committed is gone.
     *
     * @param before what {@link #won} was before the position was read
     */
    static boolean isLost(long before, long position) {
        return position < before;
    }

    /** Nobody writes the view, and whoever does next begins here. */
    void beginsAt(long position) {
        won.set(position);
    }
}
