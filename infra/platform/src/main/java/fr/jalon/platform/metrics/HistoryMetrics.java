package fr.jalon.platform.metrics;

import fr.jalon.platform.processing.ViewProcessors;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meters read from the database when they are scraped, so that every process tells the same. */
@Component
final class HistoryMetrics implements MeterBinder {

    private static final String HEAD = "select coalesce(max(position), 0)::float8 from events.event_position";

    private static final String BEHIND = """
        select greatest(0, (select coalesce(max(position), 0) from events.event_position) - v.position)::float8
            from views.view_position v where v.view = ?
        """;

    /** Since when the oldest event that the view has not taken is in the history. */
    private static final String BEHIND_SECONDS = """
        select greatest(0, coalesce(extract(epoch from clock_timestamp() - (
                select p.recorded_at from events.event_position p where p.position = v.position + 1)), 0))::float8
            from views.view_position v where v.view = ?
        """;

    private static final String PARKED =
            "select count(*)::float8 from views.dead_letter where processing_group = 'view.' || ?";

    private final JdbcClient sql;
    private final ViewProcessors views;

    HistoryMetrics(JdbcClient sql, ViewProcessors views) {
        this.sql = sql;
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "jalon.history.head",
                        () -> sql.sql(HEAD).query(Double.class).single())
                .description("last position of the history")
                .register(registry);
        for (var view : views.names()) {
            gauge(registry, "jalon.view.lag.positions", "events a view has not taken yet", view, BEHIND);
            gauge(
                    registry,
                    "jalon.view.lag.seconds",
                    "age of the oldest event a view has not taken",
                    view,
                    BEHIND_SECONDS);
            gauge(registry, "jalon.letters.parked", "events set aside by a view", view, PARKED);
        }
    }

    private void gauge(MeterRegistry registry, String name, String description, String view, String query) {
        Gauge.builder(
                        name,
                        () -> sql.sql(query)
                                .param(view)
                                .query(Double.class)
                                .optional()
                                .orElse(Double.NaN))
                .description(description)
                .tag("view", view)
                .register(registry);
    }
}
