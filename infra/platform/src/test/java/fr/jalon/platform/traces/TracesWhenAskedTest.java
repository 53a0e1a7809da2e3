package fr.jalon.platform.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class TracesWhenAskedTest {

    private static final List<String> FOUND = List.of(
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
            "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");

    private final MockEnvironment environment = new MockEnvironment();
    private final TracesWhenAsked filter = new TracesWhenAsked();

    @Test
    void without_an_endpoint_nothing_of_tracing_is_configured() {
        assertThat(matches()).containsExactly(false, false, true);
        environment.setProperty(TracesWhenAsked.ENDPOINT, " ");
        assertThat(matches()).containsExactly(false, false, true);
    }

    @Test
    void with_an_endpoint_all_is() {
        environment.setProperty(TracesWhenAsked.ENDPOINT, "http://collector:4318/v1/traces");
        assertThat(matches()).containsExactly(true, true, true);
    }

    private List<Boolean> matches() {
        filter.setEnvironment(environment);
        return FOUND.stream().map(filter::takes).toList();
    }
}
