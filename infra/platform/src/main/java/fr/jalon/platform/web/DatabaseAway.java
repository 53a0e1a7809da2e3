package fr.jalon.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether a fault is that the database can't be reached, or went away meanwhile: nobody's request is wrong, and it passes. */
final class DatabaseAway {

    /** Connections that could not be made or broke, by the first two letters of PostgreSQL's codes. */
    private static final String CONNECTION = "08";

    /** It is being stopped, ended by itself, or is not ready yet. */
    private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03");

    private DatabaseAway() {}

    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransientDataAccessResourceException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && isLost(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLost(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || STOPPED.contains(state));
    }
}
