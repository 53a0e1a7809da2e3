package fr.jalon.platform.processing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The views that what came does not concern: most of them, for most events. They write nothing, so all of them are moved on in one
 * statement, where each would have had a transaction of its own.
 *
 * <p>A view is moved on only once it has everything that concerns it: from the last such event that was read for it or, as long as
 * there was none, from where it stood when its reading began. What it still has to write, or is writing, is waited for.
 */
final class Bystanders {

    private static final Logger LOG = LoggerFactory.getLogger(Bystanders.class);

    /** All the views read one page, one after the other: the first waits for the others. */
    private static final long TOGETHER_MILLIS = 2;

    private static final long NEXT_ROUND_MILLIS = 10;
    private static final long AFTER_FAILURE_MILLIS = 1_000;

    private final JdbcClient sql;
    private final ScheduledExecutorService executor;
    private final Map<String, Stretch> waiting = new HashMap<>();
    private boolean roundAhead;

    Bystanders(JdbcClient sql, ScheduledExecutorService executor) {
        this.sql = sql;
        this.executor = executor;
    }

    /** Nothing after the first position, up to the other, concerns the view. */
    private record Stretch(RunningView running, long after, long upTo) {

        String view() {
            return running.name();
        }
    }

    /**
     * The way of one view through the history.
     *
     * @param from up to where the view has read, by its token: what concerned it up to there is written
     */
    Passage passage(RunningView view, long from) {
        var passage = new Passing(view);
        passage.isAt(from);
        return passage;
    }

    private final class Passing implements Passage {

        private final RunningView view;
        private long after;

        Passing(RunningView view) {
            this.view = view;
            this.after = view.position();
            view.ground().beginsAt(after);
        }

        @Override
        public void read(PositionedEvents.Page page) {
            for (var message : page.messages()) {
                if (view.isAbout(message)) {
                    after = Math.max(after, ViewBatch.position(message));
                }
            }
            isAt(page.upTo());
        }

        private void isAt(long position) {
            if (position > after) {
                passedBy(new Stretch(view, after, position));
            }
        }

        @Override
        public void ended() {
            forget(view.name());
        }
    }

    private synchronized void passedBy(Stretch stretch) {
        waiting.put(stretch.view(), stretch);
        nextRound(TOGETHER_MILLIS);
    }

    private synchronized void forget(String view) {
        waiting.remove(view);
    }

    private synchronized List<Stretch> round() {
        roundAhead = false;
        return List.copyOf(waiting.values());
    }

    private void moveOn() {
        var round = round();
        if (round.isEmpty()) {
            return;
        }
        try {
            var moved = move(round);
            leave(
                    round.stream()
                            .filter(stretch -> moved.contains(stretch.view()))
                            .toList(),
                    NEXT_ROUND_MILLIS);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "moving views on failed and will be tried again: {}",
                    failed.getClass().getName());
            leave(List.of(), AFTER_FAILURE_MILLIS);
        }
    }

    /** Returns the views that stand where they should; one that is being written is not waited for. */
    private List<String> move(List<Stretch> round) {
        return sql.sql("""
            with ready as (
                select v.view, p.up_to from views.view_position v
                    join unnest(?::text[], ?::bigint[], ?::bigint[]) as p (view, after, up_to) using (view)
                    where v.position >= p.after for update of v skip locked),
            moved as (
                update views.view_position v set position = r.up_to from ready r
                    where v.view = r.view and v.position < r.up_to)
            select view, set_config('synchronous_commit', 'off', true) from ready\
            """)
                .params(
                        round.stream().map(Stretch::view).toArray(String[]::new),
                        round.stream().map(Stretch::after).toArray(Long[]::new),
                        round.stream().map(Stretch::upTo).toArray(Long[]::new))
                .query((row, _) -> row.getString("view"))
                .list();
    }

    private synchronized void leave(List<Stretch> moved, long millis) {
        for (var stretch : moved) {
            stretch.running().ground().isWon(stretch.upTo());
            waiting.remove(stretch.view(), stretch);
        }
        if (!waiting.isEmpty()) {
            nextRound(millis);
        }
    }

    private void nextRound(long millis) {
        if (roundAhead) {
            return;
        }
        try {
            executor.schedule(this::moveOn, millis, TimeUnit.MILLISECONDS);
            roundAhead = true;
        } catch (RejectedExecutionException stopping) {
            LOG.debug("views are not moved on any more: the product is stopping");
        }
    }
}
