package fr.jalon.journeys.faults;

import fr.jalon.journeys.Caller;
import fr.jalon.journeys.FirstAdministrator;
import fr.jalon.journeys.Folders;
import fr.jalon.journeys.Product;
import fr.jalon.journeys.ProductProcess;
import fr.jalon.journeys.Tables;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** The product under trial: its processes by name, each of which may be killed and started again while its clients go on asking. */
final class House implements Product, AutoCloseable {

    static final String STANDALONE = "standalone";

    private final Path folder;
    private final Supplier<Tables> tables;
    private final Map<String, Part> parts = new ConcurrentSkipListMap<>();

    private record Part(
            String jar,
            Map<String, String> settings,
            Map<String, String> environment,
            ProductProcess process,
            URI address) {}

    private House(Path folder, Supplier<Tables> tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /** In one process, with the PostgreSQL it brings. */
    static House standalone(String name, Map<String, String> environment) {
        var folder = Folders.fresh(name);
        var house = new House(folder, () -> Tables.of(folder));
        var data = Map.of("jalon.data", folder.resolve("data").toString());
        FirstAdministrator.signsIn(house.open(STANDALONE, "standalone", data, environment), house.process(STANDALONE));
        return house;
    }

    /** In one process on this database, of which the tests may be given another address than the product. */
    static House standaloneOn(String name, String database, String seen) {
        var house = new House(Folders.fresh(name), () -> new Tables(seen, ""));
        var settings = Map.of("spring.datasource.url", database);
        FirstAdministrator.signsIn(house.open(STANDALONE, "standalone", settings, Map.of()), house.process(STANDALONE));
        return house;
    }

    /** Split into so many command and query processes: {@code command-1}, {@code query-1}… */
    static House split(String name, String database, int commands, int queries) {
        var house = new House(Folders.fresh(name), () -> new Tables(database, ""));
        var settings = Map.of("spring.datasource.url", database);
        var first = house.open("command-1", "command", settings, Map.of());
        FirstAdministrator.signsIn(first, house.process("command-1"));
        for (int number = 2; number <= commands; number++) {
            house.open("command-" + number, "command", settings, Map.of());
        }
        for (int number = 1; number <= queries; number++) {
            house.open("query-" + number, "query", settings, Map.of());
        }
        return house;
    }

    private URI open(String name, String jar, Map<String, String> settings, Map<String, String> environment) {
        var all = new LinkedHashMap<>(settings);
        all.put("jalon.keys.directory", folder.resolve("keys").toString());
        var process = ProductProcess.start(jar, folder, all, environment);
        var address = process.ready();
        parts.put(name, new Part(jar, settings, new HashMap<>(environment), process, address));
        return address;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    ProductProcess process(String name) {
        return part(name).process();
    }

    private Part part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** Starts a process again that ended, and waits until it is ready. */
    void again(String name) {
        var part = part(name);
        open(name, part.jar(), part.settings(), part.environment());
    }

    void killAll() {
        parts.values().forEach(part -> part.process().kill());
    }

    void allAgain() {
        names().forEach(this::again);
    }

    /** Where a command is sent; those who send take turns between the processes. */
    URI commands(int turn) {
        return notOf("query", turn);
    }

    /** Where one reads. */
    URI queries(int turn) {
        return notOf("command", turn);
    }

    private URI notOf(String jar, int turn) {
        var addresses = parts.values().stream()
                .filter(part -> !part.jar().equals(jar))
                .map(Part::address)
                .toList();
        return addresses.get(Math.floorMod(turn, addresses.size()));
    }

    @Override
    public URI address() {
        return commands(0);
    }

    @Override
    public Caller administrator() {
        return Caller.named(address(), FirstAdministrator.NAME, FirstAdministrator.PASSWORD);
    }

    Tables tables() {
        return tables.get();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        parts.values().forEach(part -> part.process().kill());
        if (parts.containsKey(STANDALONE)) {
            Signals.endWhatRunsIn(folder.resolve("data/cluster"));
        }
    }
}
