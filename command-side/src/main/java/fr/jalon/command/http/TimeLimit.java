package fr.jalon.command.http;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * No statement of a command runs, or waits for somebody else's lock, for more than 2 s: a transaction that hangs would hold up those
 * behind it (DESIGN, section 6).
 */
@Component
class TimeLimit {

    private static final String LIMIT =
            "select set_config('lock_timeout', '2s', true) || set_config('statement_timeout', '2s', true)";

    /** A lock not had in time; a statement stopped. */
    private static final Set<String> PASSED = Set.of("55P03", "57014");

    private final JdbcClient jdbc;

    TimeLimit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds for the transaction under way. */
    void begin() {
        jdbc.sql(LIMIT).query(String.class).single();
    }

    static boolean isPassed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSED.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
