package fr.jalon.journeys;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The product split: two command processes and a query process on one PostgreSQL, behind one address. */
record Split(URI address, Caller administrator) implements Product {

    static Product start() {
        var folder = Folders.fresh("split");
        var settings = Map.of(
                "spring.datasource.url", TestServer.givenOrEmbedded().newDatabase(),
                "jalon.keys.directory", folder.resolve("keys").toString());
        // The first one prepares the history and opens the first account; the others find both.
        var first = ProductProcess.start("command", folder, settings);
        var one = first.ready();
        var second = ProductProcess.start("command", folder, settings);
        var query = ProductProcess.start("query", folder, settings);
        var door = FrontDoor.open(List.of(one, second.ready()), query.ready());
        return new Split(door, FirstAdministrator.signsIn(door, first));
    }
}
