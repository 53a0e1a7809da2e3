package fr.jalon.platform.security;

import fr.jalon.events.value.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;

/** A process of the tests with one coordinator, for other packages. */
public final class Door implements AutoCloseable {

    private final DoorProcess process;

    private Door(DoorProcess process) {
        this.process = process;
        process.account("coordinatrice", Role.COORDINATOR);
    }

    public static Door open() throws Exception {
        return new Door(DoorProcess.start("jalon.demo=false"));
    }

    /** On a database that the test has in its hands. */
    public static Door openOn(String database) throws Exception {
        return new Door(DoorProcess.startOn(database, Files.createTempDirectory("keys"), "jalon.demo=false"));
    }

    public HttpResponse<String> asCoordinator(String method, String address, String type, String body)
            throws Exception {
        return send(request(address)
                .header("Authorization", basicOfCoordinator())
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> asCoordinatorsBrowser(String address) throws Exception {
        return Visitor.signedIn(process, "coordinatrice").open(address);
    }

    /** A browser in which she is signed in, for later. */
    public Browser coordinatorsBrowser() throws Exception {
        return Visitor.signedIn(process, "coordinatrice")::open;
    }

    public interface Browser {
        HttpResponse<String> open(String address) throws Exception;
    }

    public String basicOfCoordinator() {
        return DoorProcess.basic("coordinatrice", DoorProcess.PASSWORD);
    }

    public HttpRequest.Builder request(String address) {
        return process.request(address);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return process.send(request);
    }

    @Override
    public void close() {
        process.close();
    }
}
