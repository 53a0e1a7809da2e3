package fr.jalon.journeys;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The product split: two command processes and a query process on one PostgreSQL, behind one address. As the runbook has it: the first
 * owns the database, the others can do no more than their side's work.
 */
record Split(URI address, Caller administrator, List<URI> commands, URI queries) implements Product {

    static Split start() {
        return start("split", TestServer.givenOrEmbedded());
    }

    static Split onAnotherServer() {
        return start("split-elsewhere", TestServer.another().orElseThrow());
    }

    private static Split start(String name, TestServer server) {
        var folder = Folders.fresh(name);
        var database = server.newDatabase();
        // The first one prepares the history and opens the first account; the others find both.
        var first = process("command", folder, database);
        var one = first.ready();
        var second =
                process("command", folder, server.member("jalon_command", database), "jalon.history.migrate", "false");
        var query = process("query", folder, server.member("jalon_query", database));
        var commands = List.of(one, second.ready());
        var queries = query.ready();
        var door = FrontDoor.open(commands, queries);
        return new Split(door, FirstAdministrator.signsIn(door, first), commands, queries);
    }

    private static ProductProcess process(String jar, Path folder, String database, String... further) {
        var settings = new LinkedHashMap<>(Map.of(
                "spring.datasource.url",
                database,
                "jalon.keys.directory",
                folder.resolve("keys").toString()));
        for (int i = 0; i < further.length; i += 2) {
            settings.put(further[i], further[i + 1]);
        }
        return ProductProcess.start(jar, folder, settings);
    }
}
