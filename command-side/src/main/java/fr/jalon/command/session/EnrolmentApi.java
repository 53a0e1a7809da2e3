package fr.jalon.command.session;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StopReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part in a session, over HTTP. The answer's {@code events} say whether a parent has a place or waits. */
@RestController
@RequestMapping("/commands/sessions/{session}/enrolments")
class EnrolmentApi {

    private final CommandDispatcher dispatcher;
    private final SessionDoor door;

    EnrolmentApi(CommandDispatcher dispatcher, SessionDoor door) {
        this.dispatcher = dispatcher;
        this.door = door;
    }

    @PostMapping
    ResponseEntity<?> enrol(
            @PathVariable SessionId session, @RequestBody Enrolment body, Incoming incoming, Actor actor) {
        var today = door.coordinate(actor, session);
        var person = Shape.required("person", body.person());
        return answer(incoming, actor, new EnrolParent(session, person, dayOf(body.on(), today), today));
    }

    @PostMapping("/{person}/stop")
    ResponseEntity<?> stop(
            @PathVariable SessionId session,
            @PathVariable PersonId person,
            @RequestBody Stop body,
            Incoming incoming,
            Actor actor) {
        var today = door.coordinate(actor, session, person);
        var reason = Shape.required("reason", body.reason());
        return answer(incoming, actor, new StopParticipation(session, person, reason, dayOf(body.on(), today), today));
    }

    /** The first in line. */
    @PostMapping("/promotion")
    ResponseEntity<?> promoteNext(@PathVariable SessionId session, Incoming incoming, Actor actor) {
        var today = door.coordinate(actor, session);
        return answer(incoming, actor, new PromoteParent(session, null, today));
    }

    @PostMapping("/{person}/promotion")
    ResponseEntity<?> promote(
            @PathVariable SessionId session, @PathVariable PersonId person, Incoming incoming, Actor actor) {
        var today = door.coordinate(actor, session, person);
        return answer(incoming, actor, new PromoteParent(session, person, today));
    }

    private ResponseEntity<?> answer(Incoming incoming, Actor actor, SessionCommand command) {
        return dispatcher.dispatch(incoming, actor, command.session().value(), command);
    }

    private static LocalDate dayOf(@Nullable LocalDate given, LocalDate today) {
        return given == null ? today : given;
    }

    record Enrolment(
            @Bounds(required = true) @Nullable PersonId person,
            @Nullable LocalDate on) {}

    record Stop(
            @Bounds(required = true) @Nullable StopReason reason,
            @Nullable LocalDate on) {}
}
