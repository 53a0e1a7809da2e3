package fr.jalon.command.pathway;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of pathways over HTTP. Coordinators only. */
@RestController
@RequestMapping("/commands/pathways")
class PathwayApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final PathwayDoor door;

    PathwayApi(CommandDispatcher dispatcher, Permissions permissions, PathwayDoor door) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.door = door;
    }

    @PostMapping
    ResponseEntity<?> recruit(@RequestBody Recruitment body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        PersonId person = Shape.required("person", body.person());
        ProgrammeId programme = Shape.required("programme", body.programme());
        door.reach(actor, programme, person);
        PathwayId id = PathwayId.random();
        LocalDate on = door.day(programme, body.on());
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                new RecruitParent(id, person, permissions.organisation(actor), programme, on));
    }

    @PostMapping("/{pathway}/training")
    ResponseEntity<?> train(@PathVariable PathwayId pathway, @RequestBody Stage body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new RecordTraining(pathway, door.day(pathway, body.on())));
    }

    @PostMapping("/{pathway}/co-animations")
    ResponseEntity<?> recordCoAnimation(
            @PathVariable PathwayId pathway, @RequestBody Animation body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new RecordCoAnimation(pathway, session(actor, body)));
    }

    @PostMapping("/{pathway}/solo-stage")
    ResponseEntity<?> openSoloStage(
            @PathVariable PathwayId pathway, @RequestBody Stage body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new OpenSoloStage(pathway, door.day(pathway, body.on())));
    }

    @PostMapping("/{pathway}/solo-animations")
    ResponseEntity<?> recordSoloAnimation(
            @PathVariable PathwayId pathway, @RequestBody Animation body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new RecordSoloAnimation(pathway, session(actor, body)));
    }

    @PostMapping("/{pathway}/recognition")
    ResponseEntity<?> recognise(
            @PathVariable PathwayId pathway, @RequestBody Stage body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new RecogniseReferent(pathway, door.day(pathway, body.on())));
    }

    private ResponseEntity<?> asked(Incoming incoming, Actor actor, PathwayCommand command) {
        return dispatcher.dispatch(incoming, actor, command.pathway().value(), command);
    }

    private SessionId session(Actor actor, Animation body) {
        return door.reach(actor, Shape.<SessionId>required("session", body.session()));
    }

    record Recruitment(
            @Bounds(required = true) @Nullable PersonId person,
            @Bounds(required = true) @Nullable ProgrammeId programme,
            @Nullable LocalDate on) {}

    record Stage(@Nullable LocalDate on) {}

    record Animation(@Bounds(required = true) @Nullable SessionId session) {}
}
