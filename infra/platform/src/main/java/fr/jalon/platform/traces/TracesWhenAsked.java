package fr.jalon.platform.traces;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Leaves tracing out of a process for which no endpoint is set: it costs nothing then. */
final class TracesWhenAsked implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        var taken = new boolean[autoConfigurations.length];
        for (var i = 0; i < taken.length; i++) {
            taken[i] = takes(autoConfigurations[i]);
        }
        return taken;
    }

    boolean takes(@Nullable String autoConfiguration) {
        return autoConfiguration == null || isAsked() || !isOfTracing(autoConfiguration);
    }

    private boolean isAsked() {
        return environment != null && StringUtils.hasText(environment.getProperty(ENDPOINT));
    }

    private static boolean isOfTracing(String autoConfiguration) {
        return autoConfiguration.startsWith("org.springframework.boot.micrometer.tracing.")
                || autoConfiguration.startsWith("org.springframework.boot.opentelemetry.");
    }
}
