package fr.jalon.command.operations;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.Role;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sensitive files, opened by the coordination only, for a reason. */
@RestController
@RequestMapping("/commands/operations/openings")
class OpeningApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final Clock clock;

    OpeningApi(CommandDispatcher dispatcher, Permissions permissions, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<?> open(@RequestBody Opening body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        FamilyId family = Shape.required("family", body.family());
        permissions.reach(actor, family);
        OpeningId id = OpeningId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new OpenSensitiveRecord(
                        id,
                        permissions.organisation(actor),
                        family,
                        Shape.required("reason", body.reason()),
                        HouseDay.of(clock)));
    }

    record Opening(
            @Bounds(required = true) @Nullable FamilyId family,
            @Bounds(required = true) @Nullable OpeningReason reason) {}
}
