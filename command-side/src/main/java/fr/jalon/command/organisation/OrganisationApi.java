package fr.jalon.command.organisation;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of organisations over HTTP. */
@RestController
@RequestMapping("/commands/organisations")
class OrganisationApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final Clock clock;

    OrganisationApi(CommandDispatcher dispatcher, Permissions permissions, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<?> register(@RequestBody Registration body, Incoming incoming, Actor actor) {
        permissions.requireInstallation(actor);
        OrganisationId id = OrganisationId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new RegisterOrganisation(
                        id, Shape.label("name", body.name()), Shape.required("kind", body.kind()), HouseDay.of(clock)));
    }

    record Registration(
            @Bounds(required = true) @Nullable Label name,
            @Bounds(required = true) @Nullable OrganisationKind kind) {}
}
