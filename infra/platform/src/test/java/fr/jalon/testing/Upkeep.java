package fr.jalon.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Upkeep of the stone pile, asked for as the view of it would tell. */
public record Upkeep(JdbcClient sql) {

    /** Has the pile built again. */
    public void rebuild(String upkeep) {
        ask(upkeep, "REBUILD", null, null);
    }

    /** Has a stream's letters tried again. */
    public void retry(String upkeep, String stream) {
        ask(upkeep, "RETRY", stream, null);
    }

    /** Gives them up. */
    public void discard(String upkeep, String stream, long upTo) {
        ask(upkeep, "DISCARD", stream, upTo);
    }

    private void ask(String upkeep, String kind, @Nullable String stream, @Nullable Long upTo) {
        sql.sql("""
            insert into views.upkeep (upkeep, position, kind, view, stream, up_to, reason, asked_at)
                select :upkeep, 1 + greatest(max(position), (select position from views.duty_floor)), :kind, 'stone-pile', :stream, :upTo, 'DOUBT', clock_timestamp()
                    from views.upkeep
            """)
                .param("upkeep", upkeep)
                .param("kind", kind)
                .param("stream", stream)
                .param("upTo", upTo, Types.BIGINT)
                .update();
    }

    /** Waits until it is done, or given up. */
    public Map<String, Object> end(String upkeep) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> List.of("DONE", "FAILED").contains(state(upkeep)));
        return sql.sql("select * from views.duty where upkeep = ?")
                .param(upkeep)
                .query()
                .singleRow();
    }

    /** Where it stands; "unknown" while nobody knows of it. */
    public String state(String upkeep) {
        return sql.sql("select state from views.duty where upkeep = ?")
                .param(upkeep)
                .query(String.class)
                .optional()
                .orElse("unknown");
    }
}
