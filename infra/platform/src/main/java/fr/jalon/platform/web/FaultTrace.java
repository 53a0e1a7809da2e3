package fr.jalon.platform.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A stack trace without the messages: a message may repeat what somebody typed, or quote a row. */
public final class FaultTrace {

    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 40;

    private FaultTrace() {}

    /** To be logged as it is. */
    public static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable cause = fault;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            text.append(depth == 0 ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" SQLState ").append(sql.getSQLState());
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("\n\tat ").append(frames[i]);
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
