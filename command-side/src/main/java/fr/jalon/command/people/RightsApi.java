package fr.jalon.command.people;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
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

/** What people ask for about what is kept on them. Only the coordination sees a copy: it opens the file. */
@RestController
@RequestMapping("/commands/people/{person}")
class RightsApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final KnownPeople known;
    private final Clock clock;

    RightsApi(CommandDispatcher dispatcher, Permissions permissions, KnownPeople known, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.known = known;
        this.clock = clock;
    }

    @PostMapping("/requests")
    ResponseEntity<?> receive(
            @PathVariable PersonId person, @RequestBody Received body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        OrganisationId organisation = organisation(actor, person);
        RightsRequest request = Shape.required("request", body.request());
        LocalDate on = past(Shape.required("on", body.on()));
        return dispatcher.dispatch(
                incoming, actor, person.value(), new ReceiveRightsRequest(person, organisation, request, on));
    }

    @PostMapping("/requests/closing")
    ResponseEntity<?> close(@PathVariable PersonId person, @RequestBody Closing body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        OrganisationId organisation = organisation(actor, person);
        return dispatcher.dispatch(
                incoming,
                actor,
                person.value(),
                new CloseRightsRequest(
                        person,
                        organisation,
                        Shape.required("request", body.request()),
                        Shape.required("receivedOn", body.receivedOn()),
                        Shape.required("outcome", body.outcome()),
                        HouseDay.of(clock)));
    }

    @PostMapping("/copy")
    ResponseEntity<?> copy(@PathVariable PersonId person, @RequestBody Copy body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        OrganisationId organisation = organisation(actor, person);
        CopyReason reason = Shape.required("reason", body.reason());
        return dispatcher.dispatch(
                incoming, actor, person.value(), new MakeCopy(person, organisation, reason, HouseDay.of(clock)));
    }

    private OrganisationId organisation(Actor actor, PersonId person) {
        permissions.reach(actor, person);
        return known.organisationOf(person).orElseThrow(() -> new Refusal(PersonRefusal.UNKNOWN));
    }

    private LocalDate past(LocalDate on) {
        if (on.isAfter(HouseDay.of(clock))) {
            throw new Refusal(PersonRefusal.TO_COME, Map.of("field", "on"));
        }
        return on;
    }

    record Received(
            @Bounds(required = true) @Nullable RightsRequest request,
            @Bounds(required = true) @Nullable LocalDate on) {}

    record Closing(
            @Bounds(required = true) @Nullable RightsRequest request,
            @Bounds(required = true) @Nullable LocalDate receivedOn,
            @Bounds(required = true) @Nullable RightsOutcome outcome) {}

    record Copy(@Bounds(required = true) @Nullable CopyReason reason) {}
}
