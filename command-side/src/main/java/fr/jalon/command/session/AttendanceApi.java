package fr.jalon.command.session;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was there, over HTTP: open to whoever holds the phone in the hall. */
@RestController
@RequestMapping("/commands/sessions/{session}/workshops/{workshop}")
class AttendanceApi {

    private final CommandDispatcher dispatcher;
    private final SessionDoor door;

    AttendanceApi(CommandDispatcher dispatcher, SessionDoor door) {
        this.dispatcher = dispatcher;
        this.door = door;
    }

    @PostMapping("/attendance")
    ResponseEntity<?> record(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Mark body,
            Incoming incoming,
            Actor actor) {
        var entry = door.enter(actor, session);
        return answer(
                incoming,
                actor,
                new RecordAttendance(
                        session,
                        workshop,
                        Shape.required("person", body.person()),
                        Shape.required("seen", body.seen()),
                        Shape.required("status", body.status()),
                        body.on(),
                        body.reason(),
                        entry));
    }

    @PostMapping("/attendance/{person}/correction")
    ResponseEntity<?> correct(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @PathVariable PersonId person,
            @RequestBody Correction body,
            Incoming incoming,
            Actor actor) {
        var entry = new Entry(actor.role(), door.coordinate(actor, session, person));
        return answer(
                incoming,
                actor,
                new CorrectAttendance(
                        session,
                        workshop,
                        person,
                        Shape.required("seen", body.seen()),
                        Shape.required("status", body.status()),
                        body.on(),
                        Shape.required("reason", body.reason()),
                        entry));
    }

    @PostMapping("/unnamed")
    ResponseEntity<?> countPeople(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody People body,
            Incoming incoming,
            Actor actor) {
        var entry = door.enter(actor, session);
        var count = new Counting(Shape.required("people", body.people()), Shape.required("seen", body.seen()));
        return answer(incoming, actor, new CountPeopleWithoutName(session, workshop, count, entry));
    }

    @PostMapping("/unnamed/naming")
    ResponseEntity<?> name(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Naming body,
            Incoming incoming,
            Actor actor) {
        var entry = door.enter(actor, session);
        var person = Shape.required("person", body.person());
        return answer(incoming, actor, new NameOneOfThem(session, workshop, person, entry));
    }

    @PostMapping("/children")
    ResponseEntity<?> countChildren(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Children body,
            Incoming incoming,
            Actor actor) {
        var entry = door.enter(actor, session);
        var count = new Counting(Shape.required("children", body.children()), Shape.required("seen", body.seen()));
        return answer(incoming, actor, new CountChildren(session, workshop, count, entry));
    }

    private ResponseEntity<?> answer(Incoming incoming, Actor actor, SessionCommand command) {
        return dispatcher.dispatch(incoming, actor, command.session().value(), command);
    }

    record Mark(
            @Bounds(required = true) @Nullable PersonId person,
            @Bounds(required = true) @Nullable AttendanceStatus seen,
            @Bounds(required = true) @Nullable AttendanceStatus status,
            @Nullable LocalDate on,
            @Nullable CorrectionReason reason) {}

    record Correction(
            @Bounds(required = true) @Nullable AttendanceStatus seen,
            @Bounds(required = true) @Nullable AttendanceStatus status,
            @Nullable LocalDate on,
            @Bounds(required = true) @Nullable CorrectionReason reason) {}

    record People(
            @Bounds(required = true, least = 0, most = 500) @Nullable
            Integer people,

            @Bounds(required = true) @Nullable Integer seen) {}

    record Naming(@Bounds(required = true) @Nullable PersonId person) {}

    record Children(
            @Bounds(required = true, least = 0, most = 500) @Nullable
            Integer children,

            @Bounds(required = true) @Nullable Integer seen) {}
}
