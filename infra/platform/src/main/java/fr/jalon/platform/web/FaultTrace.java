package fr.jalon.platform.web;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            text.append(depth == 0 ? "" : "\ncaused by ").append(kind(cause));
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("\n\tat ").append(frames[i]);
            }
            cause = cause.getCause();
        }
        return text.toString();
    }

    /** The same in one line, for what is known well enough without knowing where. */
    static String kindsOf(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(FaultTrace::kind)
                .collect(Collectors.joining(", caused by "));
    }

    private static String kind(Throwable fault) {
        String name = fault.getClass().getName();
        return fault instanceof SQLException sql ? name + " SQLState " + sql.getSQLState() : name;
    }
}
