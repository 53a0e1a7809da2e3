package fr.jalon.command.operations;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists with names, for the coordination only. */
@RestController
@RequestMapping("/commands/operations/exports")
class ExportApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final Clock clock;

    ExportApi(CommandDispatcher dispatcher, Permissions permissions, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<?> export(@RequestBody Export body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        ExportId id = ExportId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new ExportList(
                        id,
                        permissions.organisation(actor),
                        Shape.required("list", body.list()),
                        Shape.required("purpose", body.purpose()),
                        HouseDay.of(clock)));
    }

    @PostMapping("/sessions/{session}")
    ResponseEntity<?> exportPeople(
            @PathVariable SessionId session, @RequestBody ExportOfPeople body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, session);
        ExportId id = ExportId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new ExportSessionPeople(
                        id,
                        permissions.organisation(actor),
                        session,
                        Shape.required("purpose", body.purpose()),
                        HouseDay.of(clock)));
    }

    record ExportOfPeople(@Bounds(required = true) @Nullable ExportPurpose purpose) {}

    record Export(
            @Bounds(required = true) @Nullable NamedList list,
            @Bounds(required = true) @Nullable ExportPurpose purpose) {}
}
