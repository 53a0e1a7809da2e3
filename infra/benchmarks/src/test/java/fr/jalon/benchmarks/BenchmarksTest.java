package fr.jalon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.DomainEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rig itself, in seconds: what the measures are made of. Nothing is measured. */
class BenchmarksTest {

    @Test
    void a_load_counts_what_its_clients_did() {
        var found = Load.run(2, Duration.ZERO, Duration.ofMillis(100), _ -> Thread::onSpinWait);
        assertThat(found.nanos()).isNotEmpty().isSorted();
        assertThat(found.perSecond()).isEqualTo(found.nanos().length * 10.0);
    }

    @Test
    void a_table_takes_the_place_of_the_one_before(@TempDir Path folder) throws Exception {
        var readme = folder.resolve("README.md");
        Files.writeString(readme, "before\n<!-- part -->\nold\n<!-- /part -->\nafter\n");
        var report = new Report("part", "what", "how much");
        report.row("one", "1");
        report.write(readme);
        report.write(readme);
        var text = Files.readString(readme);
        assertThat(text)
                .startsWith("before\n<!-- part -->\n")
                .endsWith("|---|---|\n| one | 1 |\n<!-- /part -->\nafter\n");
        assertThat(text).doesNotContain("old").containsOnlyOnce("| what | how much |");
    }

    /** In order, gapless in each stream, always the same, and about as much of it as was asked for. */
    @Test
    void the_history_is_one_that_could_have_been() {
        var told = tell();
        assertThat(told.size()).isBetween(45_000, 60_000);
        assertThat(told.equals(tell())).isTrue();
        var length = new HashMap<String, Long>();
        LocalDateTime before = LocalDateTime.MIN;
        for (var each : told) {
            assertThat(each.sequence()).isEqualTo(length.merge(each.stream(), 1L, Long::sum) - 1);
            assertThat(each.recordedAt()).isAfterOrEqualTo(before);
            before = each.recordedAt();
        }
    }

    private static List<Told> tell() {
        List<Told> told = new ArrayList<>();
        new History(
                        (_, stream, sequence, event, recordedAt) -> {
                            told.add(new Told(stream, sequence, event, recordedAt));
                            return "event-" + told.size();
                        },
                        1_000,
                        50_000)
                .tell();
        return told;
    }

    private record Told(String stream, long sequence, DomainEvent event, LocalDateTime recordedAt) {}
}
