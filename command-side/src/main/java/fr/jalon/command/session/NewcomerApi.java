package fr.jalon.command.session;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.LinkToChild;
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

/** Somebody new in the hall, over HTTP: a first name and a link to the child are enough. What is personal is sealed here. */
@RestController
@RequestMapping("/commands/sessions/{session}/workshops/{workshop}/newcomers")
class NewcomerApi {

    private static final int NAME = 80;

    private final CommandDispatcher dispatcher;
    private final SessionDoor door;
    private final Keyring keyring;

    NewcomerApi(CommandDispatcher dispatcher, SessionDoor door, Keyring keyring) {
        this.dispatcher = dispatcher;
        this.door = door;
        this.keyring = keyring;
    }

    @PostMapping
    ResponseEntity<?> receive(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Newcomer body,
            Incoming incoming,
            Actor actor) {
        var entry = door.enter(actor, session);
        var person = PersonId.random();
        return dispatcher.created(
                incoming,
                actor,
                person.value(),
                new ReceiveNewcomer(
                        session,
                        workshop,
                        person,
                        FamilyId.random(),
                        body.sameFamilyAs(),
                        body.invitedBy(),
                        sealed(person, body),
                        entry));
    }

    /** Checked before anything is sealed: the first seal makes a key. */
    private SaidAtTheDoor sealed(PersonId person, Newcomer body) {
        var name = Shape.text("firstName", body.firstName(), NAME);
        var link = Shape.required("linkToChild", body.linkToChild());
        var inviting = body.invitedBy();
        return new SaidAtTheDoor(
                seal(person, PersonalField.FIRST_NAME, name),
                seal(person, PersonalField.LINK_TO_CHILD, link.name()),
                inviting == null ? null : seal(person, PersonalField.INVITED_BY, inviting.value()));
    }

    private Personal seal(PersonId person, PersonalField field, String clear) {
        return keyring.seal(person.value(), field, clear);
    }

    /**
     * @param sameFamilyAs an adult of the session's list; none for a family of their own
     * @param invitedBy an adult of the session's list; none when nobody, or nobody said
     */
    record Newcomer(
            @Bounds(required = true, letters = 80) @Nullable String firstName,
            @Bounds(required = true) @Nullable LinkToChild linkToChild,
            @Nullable PersonId sameFamilyAs,
            @Nullable PersonId invitedBy) {}
}
