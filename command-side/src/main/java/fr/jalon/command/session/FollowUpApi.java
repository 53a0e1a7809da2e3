package fr.jalon.command.session;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done around a session over HTTP: where signed sheets are kept, and who was told of a change. */
@RestController
@RequestMapping("/commands/sessions/{session}")
class FollowUpApi {

    private static final int PLACE = 120;

    private final CommandDispatcher dispatcher;
    private final SessionDoor door;
    private final Permissions permissions;
    private final Keyring keyring;

    FollowUpApi(CommandDispatcher dispatcher, SessionDoor door, Permissions permissions, Keyring keyring) {
        this.dispatcher = dispatcher;
        this.door = door;
        this.permissions = permissions;
        this.keyring = keyring;
    }

    @PostMapping("/workshops/{workshop}/sheet")
    ResponseEntity<?> keepSheet(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Sheet body,
            Incoming incoming,
            Actor actor) {
        var today = door.coordinate(actor, session);
        var keptIn = Shape.text("keptIn", body.keptIn(), PLACE);
        var sealed = keyring.seal(workshop.value(), PersonalField.SHEET_PLACE, keptIn);
        return answer(incoming, actor, new KeepSheet(session, workshop, sealed, today));
    }

    @PostMapping("/changes/{change}/told")
    ResponseEntity<?> told(
            @PathVariable SessionId session,
            @PathVariable EventId change,
            @RequestBody Told body,
            Incoming incoming,
            Actor actor) {
        var today = door.coordinate(actor, session);
        return answer(incoming, actor, new TellPerson(session, change, person(actor, body), today));
    }

    @PostMapping("/changes/{change}/told/correction")
    ResponseEntity<?> notTold(
            @PathVariable SessionId session,
            @PathVariable EventId change,
            @RequestBody Told body,
            Incoming incoming,
            Actor actor) {
        var today = door.coordinate(actor, session);
        return answer(incoming, actor, new CorrectTelling(session, change, person(actor, body), today));
    }

    private PersonId person(Actor actor, Told body) {
        var person = Shape.required("person", body.person());
        permissions.reach(actor, person);
        return person;
    }

    private ResponseEntity<?> answer(Incoming incoming, Actor actor, SessionCommand command) {
        return dispatcher.dispatch(incoming, actor, command.session().value(), command);
    }

    record Sheet(
            @Bounds(required = true, letters = 120) @Nullable
            String keptIn) {}

    record Told(@Bounds(required = true) @Nullable PersonId person) {}
}
