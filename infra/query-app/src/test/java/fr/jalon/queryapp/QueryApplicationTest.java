package fr.jalon.queryapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

class QueryApplicationTest {

    @TempDir
    private Path keys;

    @Test
    void starts_on_a_server_of_its_own() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                var application = new SpringApplicationBuilder(QueryApplication.class)
                        .run(
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--jalon.history.writer=true",
                                "--jalon.keys.directory=" + keys)) {
            assertThat(application.getBean(ApplicationAvailability.class).getReadinessState())
                    .isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    /** The settings every process shares are imported, and what is imported wins. */
    @Test
    void reads_the_history_and_does_not_write_it() {
        var environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        assertThat(environment.getProperty("jalon.history.writer")).isEqualTo("false");
    }

    @Test
    void knows_nothing_of_the_command_side() {
        assertThatThrownBy(() -> Class.forName("fr.jalon.command.CommandSideConfiguration"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
