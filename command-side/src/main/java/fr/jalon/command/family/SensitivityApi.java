package fr.jalon.command.family;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which families' files open only for a reason, as the coordination decides. */
@RestController
@RequestMapping("/commands/families/{family}/sensitivity")
class SensitivityApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final Clock clock;

    SensitivityApi(CommandDispatcher dispatcher, Permissions permissions, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<?> mark(@PathVariable FamilyId family, @RequestBody Mark body, Incoming incoming, Actor actor) {
        reach(actor, family);
        return dispatcher.dispatch(
                incoming,
                actor,
                family.value(),
                new MarkFileSensitive(family, Shape.required("reason", body.reason()), HouseDay.of(clock)));
    }

    @PostMapping("/removal")
    ResponseEntity<?> remove(@PathVariable FamilyId family, @RequestBody Removal body, Incoming incoming, Actor actor) {
        reach(actor, family);
        return dispatcher.dispatch(
                incoming,
                actor,
                family.value(),
                new RemoveSensitiveMark(family, Shape.required("reason", body.reason()), HouseDay.of(clock)));
    }

    private void reach(Actor actor, FamilyId family) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, family);
    }

    record Mark(@Bounds(required = true) @Nullable SensitiveReason reason) {}

    record Removal(@Bounds(required = true) @Nullable SensitiveEndReason reason) {}
}
