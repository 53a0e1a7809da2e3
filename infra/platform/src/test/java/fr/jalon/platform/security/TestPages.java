package fr.jalon.platform.security;

import fr.jalon.events.Actor;
import fr.jalon.platform.eventstore.EventTooLarge;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the sides would answer. */
@RestController
class TestPages {

    private final JdbcClient jdbc;

    TestPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Thing(int size, @Nullable String name) {}

    @GetMapping({"/connexion", "/mot-de-passe", "/aujourdhui", "/accessibilite"})
    String page(Optional<Actor> actor, @RequestAttribute("_csrf") CsrfToken token) {
        return token.getParameterName() + "=" + token.getToken() + " actor="
                + actor.map(asking -> asking.account().value()).orElse("nobody");
    }

    @GetMapping("/api/things")
    Actor things(Actor actor) {
        return actor;
    }

    @GetMapping("/api/things/{number}")
    int thing(@PathVariable int number, @RequestParam int size) {
        return number + size;
    }

    @PostMapping(path = "/commands/things", consumes = "application/json")
    Map<String, Object> command(@RequestBody Thing thing, Actor actor) {
        return Map.of("size", thing.size(), "by", actor.account());
    }

    @PostMapping(path = "/commands/things", consumes = "application/x-www-form-urlencoded")
    String form(@RequestParam String name) {
        return name;
    }

    @PostMapping("/commands/too-large")
    String tooLarge(@RequestBody Thing thing) {
        throw new IllegalStateException(new EventTooLarge("family.registered", 60_001));
    }

    /** Its connection is ended by the database in the middle. */
    @PostMapping("/commands/cut-off")
    int cutOff(@RequestBody Thing thing) {
        return jdbc.sql("select 1 from pg_terminate_backend(pg_backend_pid())")
                .query(Integer.class)
                .single();
    }

    /** What the event store says of a connection that broke under it. */
    @PostMapping("/commands/broken-off")
    int brokenOff(@RequestBody Thing thing) {
        var broken =
                new SQLException("An I/O error occurred.", "08006", new SocketException("Connection reset by peer"));
        throw new EventStoreException("broken off", broken);
    }

    @PostMapping("/commands/fault")
    String fault(@RequestBody Thing thing) {
        throw new IllegalStateException("something about " + thing.name());
    }
}
