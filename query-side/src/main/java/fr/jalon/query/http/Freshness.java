package fr.jalon.query.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets whoever just did something see it: waits, for a bounded time, until views stand at a position. */
@Component
public final class Freshness {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(10);

    private final JdbcClient jdbc;

    Freshness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until these views (all views when none is named) stand at the position, and says whether they do. */
    public boolean await(long position, List<String> views) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE.toNanos();
        while (!reached(position, views)) {
            if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
        }
        return true;
    }

    /** The position up to which all of these views tell: what a list read now is known as of. */
    public long standing(String... views) {
        return jdbc.sql("select coalesce(min(position), 0) from views.view_position where view in (:views)")
                .param("views", List.of(views))
                .query(Long.class)
                .single();
    }

    private boolean reached(long position, List<String> views) {
        if (views.isEmpty()) {
            return jdbc.sql("select coalesce(min(position), 0) >= :position from views.view_position")
                    .param("position", position)
                    .query(Boolean.class)
                    .single();
        }
        return jdbc.sql("select count(*) from views.view_position where view in (:views) and position >= :position")
                        .param("views", views)
                        .param("position", position)
                        .query(Integer.class)
                        .single()
                == views.size();
    }
}
