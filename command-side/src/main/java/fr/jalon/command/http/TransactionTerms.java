package fr.jalon.command.http;

import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The terms on which the database carries out a command.
 *
 * <p>No statement of it runs for more than 2 s, nor waits for somebody else's lock for more than 1.5 s: a transaction that hangs would
 * hold up those behind it (DESIGN, section 6). A lock not had in time is somebody else's, and a conflict; a statement that is slow by
 * itself is a fault of ours, and stays one. Of a process that stands still in the middle, or that nobody hears any more, the database ends
 * the session after 20 s: it may hold a key that somebody sends again.
 *
 * <p>Its commit does not wait for the disk. The sequencer's, which gives its events their positions, does, and what was committed
 * before reaches the disk with it: nothing is answered without those positions (decision 0002). Its statements find single rows by
 * their keys, so none of them is planned anew for its values.
 */
@Component
class TransactionTerms {

    /** A statement that sets them, for whoever has another to send with it. */
    static final String SET = "select set_config('lock_timeout', '1500ms', true)"
            + " || set_config('statement_timeout', '2s', true)"
            + " || set_config('idle_in_transaction_session_timeout', '20s', true)"
            + " || set_config('synchronous_commit', 'off', true)"
            + " || set_config('plan_cache_mode', 'force_generic_plan', true)";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcClient jdbc;

    TransactionTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hold for the transaction under way. */
    void begin() {
        jdbc.sql(SET).query(String.class).single();
    }

    /** The transaction under way recorded nothing, so no sequencer will follow it to the disk: its own commit waits. */
    void waitForTheDisk() {
        jdbc.sql("set local synchronous_commit to default").update();
    }

    /** Whether somebody else held what was needed for too long. */
    static boolean isHeldUp(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
