package fr.jalon.journeys;

import java.net.URI;
import java.util.LinkedHashMap;

/** The product in one process, on its own PostgreSQL or on the one given for the tests. */
record Standalone(URI address, Caller administrator) implements Product {

    static Product start() {
        var folder = Folders.fresh("standalone");
        var settings = new LinkedHashMap<String, String>();
        settings.put("jalon.data", folder.resolve("data").toString());
        settings.put("jalon.keys.directory", folder.resolve("keys").toString());
        TestServer.given().ifPresent(server -> settings.put("spring.datasource.url", server.newDatabase()));
        var process = ProductProcess.start("standalone", folder, settings);
        var address = process.ready();
        return new Standalone(address, FirstAdministrator.signsIn(address, process));
    }
}
