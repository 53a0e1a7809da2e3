package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.Keyring;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked about people over HTTP. */
@RestController
@RequestMapping("/commands/people")
class PersonApi {

    private static final int NAME = 80;

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final KnownPeople known;
    private final Keyring keyring;
    private final Clock clock;

    PersonApi(CommandDispatcher dispatcher, Permissions permissions, KnownPeople known, Keyring keyring, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.known = known;
        this.keyring = keyring;
        this.clock = clock;
    }

    @PostMapping("/professionals")
    ResponseEntity<?> registerProfessional(@RequestBody Colleague body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        OrganisationId organisation = permissions.organisation(actor);
        if (body.person() != null) {
            permissions.reach(actor, body.person());
        }
        PersonId person = body.person() == null ? PersonId.random() : body.person();
        String firstName = Shape.text("firstName", body.firstName(), NAME);
        String lastName = Shape.text("lastName", body.lastName(), NAME);
        ProfessionalStatus status = Shape.required("status", body.status());
        LocalDate since = body.since() == null ? HouseDay.of(clock) : body.since();
        return dispatcher.created(
                incoming,
                actor,
                person.value(),
                new RegisterProfessional(
                        person,
                        organisation,
                        new ColleagueName(
                                keyring.seal(person.value(), PersonalField.FIRST_NAME, firstName),
                                keyring.seal(person.value(), PersonalField.LAST_NAME, lastName)),
                        status,
                        since,
                        Boolean.TRUE.equals(body.again())));
    }

    @PostMapping("/{person}/status")
    ResponseEntity<?> changeStatus(
            @PathVariable PersonId person, @RequestBody StatusChange body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        OrganisationId organisation = organisation(actor, person);
        LocalDate on = body.on() == null ? HouseDay.of(clock) : body.on();
        ProfessionalStatus to = Shape.required("status", body.status());
        return dispatcher.dispatch(
                incoming, actor, person.value(), new ChangeProfessionalStatus(person, organisation, to, on));
    }

    @PostMapping("/{person}/notice")
    ResponseEntity<?> giveNotice(
            @PathVariable PersonId person, @RequestBody Notice body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        OrganisationId organisation = organisation(actor, person);
        return dispatcher.dispatch(
                incoming, actor, person.value(), new GiveNotice(person, organisation, day(body.on())));
    }

    @PostMapping("/{person}/erasure")
    ResponseEntity<?> erase(@PathVariable PersonId person, @RequestBody Erasure body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        OrganisationId organisation = organisation(actor, person);
        ErasureReason reason = Shape.required("reason", body.reason());
        return dispatcher.dispatch(
                incoming, actor, person.value(), new ErasePerson(person, organisation, reason, HouseDay.of(clock)));
    }

    private OrganisationId organisation(Actor actor, PersonId person) {
        permissions.reach(actor, person);
        return known.organisationOf(person).orElseThrow(() -> new Refusal(PersonRefusal.UNKNOWN));
    }

    private LocalDate day(@Nullable LocalDate on) {
        LocalDate today = HouseDay.of(clock);
        if (on != null && on.isAfter(today)) {
            throw new Refusal(PersonRefusal.TO_COME, Map.of("field", "on"));
        }
        return on == null ? today : on;
    }

    /** @param person who they are, when they are known already, such as a parent who is hired */
    record Colleague(
            @Nullable PersonId person,
            @Bounds(required = true, letters = 80) @Nullable String firstName,
            @Bounds(required = true, letters = 80) @Nullable String lastName,
            @Bounds(required = true) @Nullable ProfessionalStatus status,
            @Nullable LocalDate since,
            @Nullable Boolean again) {}

    record StatusChange(
            @Bounds(required = true) @Nullable ProfessionalStatus status,
            @Nullable LocalDate on) {}

    record Notice(@Nullable LocalDate on) {}

    record Erasure(@Bounds(required = true) @Nullable ErasureReason reason) {}
}
