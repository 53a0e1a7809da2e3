package fr.jalon.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator watches of the store: events nobody gave a position yet, and how old the last backup is. */
@Component
final class StoreMetrics implements MeterBinder {

    private static final String UNSEQUENCED = "select count(*)::float8 from events.unsequenced";

    /** A store that was never backed up is as old as it is. */
    private static final String BACKUP_AGE = """
        select greatest(0, extract(epoch from clock_timestamp() - coalesce(
                (select max(taken_at) from events.backup_taken),
                (select min(installed_on) at time zone current_setting('TimeZone') from events.flyway_schema_history))))::float8
        """;

    private static final String SINCE_BACKUP = """
        select ((select coalesce(max(position), 0) from events.event_position)
              - (select coalesce(max(head), 0) from events.backup_taken))::float8
        """;

    private final JdbcClient sql;

    StoreMetrics(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "jalon.history.unsequenced", "events that wait for a position", UNSEQUENCED);
        gauge(registry, "jalon.backup.age.seconds", "age of the last backup, or of a store without any", BACKUP_AGE);
        gauge(registry, "jalon.backup.behind.positions", "events recorded since the last backup", SINCE_BACKUP);
    }

    private void gauge(MeterRegistry registry, String name, String description, String query) {
        Gauge.builder(name, () -> sql.sql(query).query(Double.class).single())
                .description(description)
                .register(registry);
    }
}
