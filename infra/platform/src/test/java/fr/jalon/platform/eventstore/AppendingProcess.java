package fr.jalon.platform.eventstore;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second process for tests: it lays stones on one pile, giving positions all along, until it is killed or has laid them all. */
final class AppendingProcess {

    private AppendingProcess() {}

    static Process start(String database, String mode, String stream, int events) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AppendingProcess.class.getName(),
                        database,
                        mode,
                        stream,
                        Integer.toString(events))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    static void main(String[] arguments) {
        var stream = arguments[2];
        var events = Integer.parseInt(arguments[3]);
        try (var process = PlatformProcess.start(arguments[0], List.of(Stones.Catalogue.class))) {
            var store = process.get(EventStore.class);
            if (arguments[1].equals("race")) {
                race(store, process.get(JdbcClient.class), stream, events);
            } else {
                var history = process.get(History.class);
                for (var sequence = 0; sequence < events; sequence++) {
                    store.publish(Stones.laid(stream, sequence));
                    history.sequence();
                }
            }
        }
    }

    /** Waits for each race to be called, then lays the same stone as the other process; notes what came of it. */
    static void race(EventStore store, JdbcClient sql, String stream, int races) {
        for (var sequence = 0; sequence < races; sequence++) {
            sql.sql("insert into public.ready values (?)").param(sequence).update();
            while (sql.sql("select count(*) from public.ready where race = ?")
                            .param(sequence)
                            .query(Integer.class)
                            .single()
                    < 2) {
                Thread.onSpinWait();
            }
            var outcome = "won";
            try {
                store.publish(Stones.laid(stream, sequence));
            } catch (ConcurrencyException conflict) {
                outcome = "conflict";
            }
            sql.sql("insert into public.outcome values (?, ?)")
                    .params(sequence, outcome)
                    .update();
        }
    }
}
