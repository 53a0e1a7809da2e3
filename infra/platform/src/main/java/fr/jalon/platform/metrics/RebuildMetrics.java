package fr.jalon.platform.metrics;

import fr.jalon.platform.processing.ViewProcessors;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How rebuilds go, read when they are scraped; of a process without views, nothing. */
@Component
final class RebuildMetrics implements MeterBinder {

    private static final String LAST_OF_EACH = """
        select distinct on (u.view) d.* from views.duty d join views.upkeep u using (upkeep)
            where u.kind = 'REBUILD' and d.state = 'DONE' order by u.view, u.position desc
        """;

    private static final Map<String, String> GAUGES = Map.of(
            "jalon.rebuild.running",
            "select count(*)::float8 from views.duty where state = 'RUNNING' and phase is not null",
            "jalon.rebuild.remaining.positions",
            "select coalesce(sum(target - position), 0)::float8 from views.duty where state = 'RUNNING' and phase is"
                    + " not null",
            "jalon.rebuild.differing.rows",
            "select coalesce(sum(differing), 0)::float8 from (" + LAST_OF_EACH + ") last",
            "jalon.upkeep.failed",
            "select count(*)::float8 from views.duty where state = 'FAILED'");

    private final JdbcClient sql;
    private final ViewProcessors views;

    RebuildMetrics(JdbcClient sql, ViewProcessors views) {
        this.sql = sql;
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        if (views.names().isEmpty()) {
            return;
        }
        GAUGES.forEach((name, query) -> Gauge.builder(
                        name, () -> sql.sql(query).query(Double.class).single())
                .description("rebuilds of views, and other upkeep that was asked for")
                .register(registry));
    }
}
