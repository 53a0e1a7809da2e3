package fr.jalon.benchmarks;

import fr.jalon.standalone.BareServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.axonframework.serialization.Serializer;

/** The product with a million events of 20,000 families, whose figures are built; kept in target/ for the next run. */
final class Dataset {

    static final int EVENTS = Integer.getInteger("bench.events", 1_000_000);
    static final int FAMILIES = EVENTS / 50;
    static final String VIEW = "figures";

    private static final Path FOLDER = Path.of("target", "dataset");
    /** Raised whenever the history that is told changes. */
    private static final Path READY = FOLDER.resolve("ready-1-" + EVENTS);

    private Dataset() {}

    static RunningProduct start() throws IOException, SQLException, InterruptedException {
        if (!Files.exists(READY)) {
            make(FOLDER, FAMILIES, EVENTS);
            Files.createFile(READY);
        }
        var product = RunningProduct.in(FOLDER);
        awaitFigures(product);
        return product;
    }

    /** Makes it anew: the product prepares its tables, the history is copied in, and the figures catch up at the next start. */
    static long make(Path folder, int families, int events) throws IOException, SQLException, InterruptedException {
        RunningProduct.discard(folder);
        Serializer serializer;
        try (var product = RunningProduct.in(folder)) {
            product.administrator();
            serializer = product.bean(Serializer.class);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> product.sql()
                            .sql("select count(*) from views.view_position where position = 0")
                            .query(Long.class)
                            .single()
                            .equals(0L));
        }
        try (var server = new BareServer(folder.resolve("data"));
                var connection = DriverManager.getConnection(server.url())) {
            var copied = new CopiedHistory(connection, serializer);
            new History(copied, families, events).tell();
            return copied.end(VIEW);
        }
    }

    /** Until the view of figures has taken everything in. */
    static void awaitFigures(RunningProduct product) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> product.sql()
                        .sql("select position >= (select max(position) from events.event_position) from"
                                + " views.view_position where view = ?")
                        .param(VIEW)
                        .query(Boolean.class)
                        .single());
    }
}
