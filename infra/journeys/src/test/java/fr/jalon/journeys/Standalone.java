package fr.jalon.journeys;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The product in one process, on its own PostgreSQL or on the one given for the tests. */
record Standalone(URI address, Caller administrator) implements Product {

    static Product start() {
        return start("standalone", TestServer.given());
    }

    static Product onAnotherServer() {
        return start("standalone-elsewhere", TestServer.another());
    }

    private static Product start(String name, Optional<TestServer> given) {
        var folder = Folders.fresh(name);
        var settings = new LinkedHashMap<String, String>();
        settings.put("jalon.data", folder.resolve("data").toString());
        settings.put("jalon.keys.directory", folder.resolve("keys").toString());
        given.ifPresent(server -> settings.put("spring.datasource.url", server.newDatabase()));
        var process = ProductProcess.start("standalone", folder, settings);
        var address = process.ready();
        return new Standalone(address, FirstAdministrator.signsIn(address, process));
    }
}
