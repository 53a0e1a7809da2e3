package fr.jalon.benchmarks;

import fr.jalon.command.session.HallDoor;
import fr.jalon.platform.processing.ViewProcessors;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events recorded a second, one a command, beside raw inserts and the peers: all on the product's own PostgreSQL in one run. */
class AppendBenchmark {

    private static final List<Integer> CLIENTS = List.of(1, 8, 32);
    private static final Duration FIRST_WARM_UP = Rival.MEASURED.multipliedBy(4);

    private final List<String> absent = new ArrayList<>();

    @Test
    void one_event_a_command_as_a_share_of_raw_inserts() {
        try (var product = RunningProduct.fresh("append")) {
            var house = new House(product);
            var door = new HallDoor(product.context());
            var byDispatcher = new Rival(_ -> {
                var marks = new Marks(house);
                return () -> {
                    var mark = marks.next();
                    door.record(
                            house.actor, mark.session(), mark.workshop(), mark.person(), mark.seen(), mark.status());
                };
            });
            var byHttp = new Rival(_ -> {
                var marks = new Marks(house);
                return () -> {
                    var mark = marks.next();
                    house.coordinator.command(mark.path(), mark.json());
                };
            });
            Load.run(8, Duration.ZERO, FIRST_WARM_UP, byHttp.clients());
            var event = StoredEvent.lastAttendance(product.sql());
            var rates = new LinkedHashMap<String, List<Double>>();
            var before = measure(() -> StoredEvent.raw(product, event)).orElseThrow();
            for (var each : contestants(product, event, byDispatcher, byHttp)) {
                measure(each.made()).ifPresent(found -> rates.put(each.name(), found));
            }
            var after = measure(() -> StoredEvent.raw(product, event)).orElseThrow();
            var raw = IntStream.range(0, CLIENTS.size())
                    .mapToObj(each -> (before.get(each) + after.get(each)) / 2)
                    .toList();
            write(raw, rates, event);
        }
        RunningProduct.discard(Path.of("target", "append"));
    }

    private static List<Named> contestants(
            RunningProduct product, StoredEvent event, Contestant byDispatcher, Contestant byHttp) {
        var ours = List.of(
                new Named("Jalon, a command through the dispatcher", () -> byDispatcher),
                new Named("Jalon, a command over HTTP", () -> byHttp),
                new Named("Jalon, through the dispatcher of a process without views", () -> {
                    product.bean(ViewProcessors.class).stop();
                    return byDispatcher;
                }));
        if (!Boolean.parseBoolean(System.getProperty("bench.peers", "true"))) {
            return ours;
        }
        return Stream.concat(
                        ours.stream(),
                        Stream.of(
                                new Named("stock Axon JDBC engine", () -> StockAxon.on(product, event)),
                                new Named("Pekko Persistence JDBC", () -> PekkoJournal.on(product, event)),
                                new Named("Message DB", () -> NpmPeers.messageDb(product, event)),
                                new Named("Emmett", () -> NpmPeers.emmett(product, event))))
                .toList();
    }

    /** One after the other: each has the server and its connections to itself. A peer that could not be had is told in the table. */
    private Optional<List<Double>> measure(Supplier<Contestant> made) {
        try (var contestant = made.get()) {
            return Optional.of(CLIENTS.stream().map(contestant::perSecond).toList());
        } catch (RuntimeException failed) {
            var said = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            absent.add(said.substring(0, Math.min(200, said.length())));
            return Optional.empty();
        }
    }

    private void write(List<Double> raw, Map<String, List<Double>> found, StoredEvent event) {
        var report = new Report("append", "one event of " + event.bytes() + " bytes", "1 client", "8", "32");
        report.row(cells("raw autocommit INSERT", raw, raw));
        found.forEach((name, rates) -> report.row(cells(name, rates, raw)));
        report.row("floor for Jalon", "20 %", "", "25 %");
        report.row("aim for Jalon", "60 %", "", "100 %");
        absent.forEach(why -> report.row("not measured: " + why, "", "", ""));
        report.write();
    }

    private static String[] cells(String name, List<Double> rates, List<Double> raw) {
        return Stream.concat(
                        Stream.of(name),
                        IntStream.range(0, rates.size()).mapToObj(each -> told(rates.get(each), raw.get(each))))
                .toArray(String[]::new);
    }

    private static String told(double rate, double raw) {
        return String.format(Locale.ROOT, "%s, %s", Report.perSecond(rate), Report.share(rate, raw));
    }

    /** A contestant, made when its turn comes. */
    private record Named(String name, Supplier<Contestant> made) {}
}
