package fr.jalon.journeys;

import java.net.URI;
import java.util.LinkedHashMap;

/** The product in one process with its demonstration loaded: it says that it is ready once the story is told. */
record Demonstration(URI address, Caller administrator) implements Product {

    /** The demonstration's five accounts share it. */
    static final String PASSWORD = "demonstration";

    static Product start() {
        var folder = Folders.fresh("demonstration");
        var settings = new LinkedHashMap<String, String>();
        settings.put("jalon.demo", "true");
        settings.put("jalon.data", folder.resolve("data").toString());
        settings.put("jalon.keys.directory", folder.resolve("keys").toString());
        TestServer.given().ifPresent(server -> settings.put("spring.datasource.url", server.newDatabase()));
        var address = ProductProcess.start("standalone", folder, settings).ready();
        return new Demonstration(address, Caller.named(address, "admin", PASSWORD));
    }
}
