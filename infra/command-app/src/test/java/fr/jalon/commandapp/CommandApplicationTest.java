package fr.jalon.commandapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.command.http.RequestRoute;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;

class CommandApplicationTest {

    @TempDir
    private Path keys;

    @Test
    void starts_on_a_server_of_its_own() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                var application = new SpringApplicationBuilder(CommandApplication.class)
                        .run(
                                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--jalon.keys.directory=" + keys)) {
            assertThat(application.getBean(ApplicationAvailability.class).getReadinessState())
                    .isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
            assertThat(application.getBeanProvider(RequestRoute.class))
                    .as("without the profile axonserver")
                    .isEmpty();
        }
    }

    @Test
    void knows_nothing_of_the_query_side() {
        assertThatThrownBy(() -> Class.forName("fr.jalon.query.QuerySideConfiguration"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
