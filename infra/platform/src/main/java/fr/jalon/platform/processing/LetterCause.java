package fr.jalon.platform.processing;

import java.sql.SQLException;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Why an event was set aside, without anything of the rows: PostgreSQL's messages quote values, its names of constraints do not. */
final class LetterCause {

    private static final int LONG_ENOUGH = 200;

    private LetterCause() {}

    static ThrowableCause of(RuntimeException failure) {
        var sql = sqlAmong(failure);
        return sql == null
                ? new ThrowableCause(failure.getClass().getName(), firstLine(failure))
                : new ThrowableCause(sql.getClass().getName(), "SQLState " + sql.getSQLState() + where(sql));
    }

    /** What the database itself said: a failed batch wraps it. */
    static @Nullable SQLException sqlAmong(Throwable failure) {
        SQLException deepest = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                deepest = sql;
            }
        }
        return deepest;
    }

    private static String where(SQLException failure) {
        var told = failure instanceof PSQLException ours ? ours.getServerErrorMessage() : null;
        if (told == null) {
            return "";
        }
        return (told.getTable() == null ? "" : ", table " + told.getTable())
                + (told.getColumn() == null ? "" : ", column " + told.getColumn())
                + (told.getConstraint() == null ? "" : ", constraint " + told.getConstraint());
    }

    private static String firstLine(RuntimeException failure) {
        var message = failure.getMessage() == null ? "" : failure.getMessage();
        var line = message.lines().findFirst().orElse("");
        return line.length() > LONG_ENOUGH ? line.substring(0, LONG_ENOUGH) : line;
    }
}
