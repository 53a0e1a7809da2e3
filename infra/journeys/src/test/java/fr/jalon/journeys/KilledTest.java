package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was answered is kept, even when the process and its PostgreSQL are killed in the very next moment. */
class KilledTest {

    private static final int ROUNDS = 3;

    @Test
    void what_was_acknowledged_is_there_once_after_a_kill() {
        var folder = Folders.fresh("killed");
        var process = start(folder);
        var administrator = FirstAdministrator.signsIn(process.ready(), process);
        for (var round = 1; round <= ROUNDS; round++) {
            var key = "round-of-kill-" + round;
            var json = "{\"name\": \"Association %d\", \"kind\": \"ASSOCIATION\"}".formatted(round);
            var before = administrator.command("/commands/organisations", json, key);
            process.kill();
            assertThat(before.status()).as(before.body()).isEqualTo(201);

            process = start(folder);
            administrator = Caller.named(process.ready(), FirstAdministrator.NAME, FirstAdministrator.PASSWORD);
            var after = administrator.command("/commands/organisations", json, key);
            assertThat(after.id())
                    .as("round %d: remembered, not done again", round)
                    .isEqualTo(before.id());
            assertThat(after.token()).isEqualTo(before.token());
        }
        process.stop();
    }

    private static ProductProcess start(Path folder) {
        return ProductProcess.start(
                "standalone",
                folder,
                new LinkedHashMap<>(Map.of(
                        "jalon.data", folder.resolve("data").toString(),
                        "jalon.keys.directory", folder.resolve("keys").toString())));
    }
}
