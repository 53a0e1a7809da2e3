package fr.jalon.command.operations;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.events.value.ViewName;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The upkeep of views, for the administrator of the whole installation. It is recorded here and carried out by a process that holds the
 * views; how far it is, the page and {@code /api/operations} tell.
 */
@RestController
@RequestMapping("/commands/operations/views/{view}")
class UpkeepApi {

    private static final int LONG_ENOUGH = 64;

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final Clock clock;

    UpkeepApi(CommandDispatcher dispatcher, Permissions permissions, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping("/rebuild")
    ResponseEntity<?> rebuild(@PathVariable String view, @RequestBody Upkeep body, Incoming incoming, Actor actor) {
        permissions.requireInstallation(actor);
        UpkeepId id = UpkeepId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new RebuildView(id, known(view), Shape.required("reason", body.reason()), HouseDay.of(clock)));
    }

    @PostMapping("/letters/{stream}/retry")
    ResponseEntity<?> retry(
            @PathVariable String view,
            @PathVariable String stream,
            @RequestBody Upkeep body,
            Incoming incoming,
            Actor actor) {
        permissions.requireInstallation(actor);
        UpkeepId id = UpkeepId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new RetryLetters(
                        id, known(view), named(stream), Shape.required("reason", body.reason()), HouseDay.of(clock)));
    }

    @PostMapping("/letters/{stream}/discard")
    ResponseEntity<?> discard(
            @PathVariable String view,
            @PathVariable String stream,
            @RequestBody Discard body,
            Incoming incoming,
            Actor actor) {
        permissions.requireInstallation(actor);
        long upTo = Shape.required("upTo", body.upTo());
        Shape.check("upTo", upTo > 0);
        UpkeepId id = UpkeepId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new DiscardLetters(
                        id,
                        known(view),
                        named(stream),
                        upTo,
                        Shape.required("reason", body.reason()),
                        HouseDay.of(clock)));
    }

    private static ViewName known(String view) {
        return ViewName.of(view).orElseThrow(() -> new Refusal(OperationsRefusal.VIEW_UNKNOWN));
    }

    /** No stream has a longer name. */
    private static String named(String stream) {
        if (stream.length() > LONG_ENOUGH) {
            throw new Refusal(OperationsRefusal.STREAM_UNKNOWN);
        }
        return stream;
    }

    record Upkeep(@Nullable UpkeepReason reason) {}

    /** @param upTo the position of the last record that is given up */
    record Discard(@Nullable DiscardReason reason, @Nullable Long upTo) {}
}
