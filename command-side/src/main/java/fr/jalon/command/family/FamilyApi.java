package fr.jalon.command.family;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.family.FamilyBodies.AdultBody;
import fr.jalon.command.family.FamilyBodies.AdultCorrection;
import fr.jalon.command.family.FamilyBodies.ChildBody;
import fr.jalon.command.family.FamilyBodies.ChildCorrection;
import fr.jalon.command.family.FamilyBodies.Departure;
import fr.jalon.command.family.FamilyBodies.HomeAreaCorrection;
import fr.jalon.command.family.FamilyBodies.Joining;
import fr.jalon.command.family.FamilyBodies.Move;
import fr.jalon.command.family.FamilyBodies.Registration;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of families over HTTP. New people get their identifiers here, and their names are sealed here. */
@RestController
@RequestMapping("/commands/families")
class FamilyApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final FamilySeal seal;
    private final Clock clock;

    FamilyApi(CommandDispatcher dispatcher, Permissions permissions, FamilySeal seal, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.seal = seal;
        this.clock = clock;
    }

    @PostMapping
    @Tells(ids = {"adults", "children"})
    ResponseEntity<?> register(@RequestBody Registration body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        OrganisationId organisation = permissions.organisation(actor);
        LocalDate on = day(body.on());
        var homeArea = Shape.required("homeArea", body.homeArea());
        List<AdultBody> adultBodies = Shape.list("adults", body.adults());
        List<ChildBody> childBodies = Shape.list("children", body.children());
        seal.check(adultBodies, childBodies);
        List<Adult> adults = IntStream.range(0, adultBodies.size())
                .mapToObj(i -> adult(actor, adultBodies.get(i), FamilySeal.at("adults", i)))
                .toList();
        List<Child> children = IntStream.range(0, childBodies.size())
                .mapToObj(i -> seal.child(PersonId.random(), childBodies.get(i), FamilySeal.at("children", i)))
                .toList();
        FamilyId id = FamilyId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                FamilyBodies.told(adults, children),
                new RegisterFamily(id, organisation, homeArea, adults, children, on));
    }

    @PostMapping("/{family}/adults")
    @Tells(id = "person")
    ResponseEntity<?> addAdult(
            @PathVariable FamilyId family, @RequestBody Joining body, Incoming incoming, Actor actor) {
        reach(actor, family);
        LocalDate on = day(body.on());
        Adult adult = adult(actor, body.adult(), "");
        return changed(incoming, actor, family, adult.person(), new AddAdult(family, adult, on));
    }

    @PostMapping("/{family}/adults/{person}/correction")
    @Tells(id = "person")
    ResponseEntity<?> correctAdult(
            @PathVariable FamilyId family,
            @PathVariable PersonId person,
            @RequestBody AdultCorrection body,
            Incoming incoming,
            Actor actor) {
        reach(actor, family);
        permissions.reach(actor, person);
        var reason = Shape.required("reason", body.reason());
        Adult adult = seal.adult(person, body.adult(), "");
        return changed(incoming, actor, family, person, new CorrectAdult(family, adult, reason, HouseDay.of(clock)));
    }

    @PostMapping("/{family}/adults/{person}/departure")
    @Tells(id = "person")
    ResponseEntity<?> removeAdult(
            @PathVariable FamilyId family,
            @PathVariable PersonId person,
            @RequestBody Departure body,
            Incoming incoming,
            Actor actor) {
        reach(actor, family);
        return changed(incoming, actor, family, person, new RemoveAdult(family, person, day(body.on())));
    }

    @PostMapping("/{family}/adults/{person}/check")
    @Tells(id = "person")
    ResponseEntity<?> checkAdult(
            @PathVariable FamilyId family, @PathVariable PersonId person, Incoming incoming, Actor actor) {
        reach(actor, family);
        return changed(incoming, actor, family, person, new CheckAdultFile(family, person, HouseDay.of(clock)));
    }

    @PostMapping("/{family}/children")
    @Tells(id = "person")
    ResponseEntity<?> declareChild(
            @PathVariable FamilyId family, @RequestBody ChildBody body, Incoming incoming, Actor actor) {
        reach(actor, family);
        Child child = seal.child(PersonId.random(), body, "");
        return changed(incoming, actor, family, child.person(), new DeclareChild(family, child, HouseDay.of(clock)));
    }

    @PostMapping("/{family}/children/{person}/correction")
    @Tells(id = "person")
    ResponseEntity<?> correctChild(
            @PathVariable FamilyId family,
            @PathVariable PersonId person,
            @RequestBody ChildCorrection body,
            Incoming incoming,
            Actor actor) {
        reach(actor, family);
        permissions.reach(actor, person);
        var reason = Shape.required("reason", body.reason());
        Child child = seal.child(person, body.child(), "");
        return changed(incoming, actor, family, person, new CorrectChild(family, child, reason, HouseDay.of(clock)));
    }

    @PostMapping("/{family}/home-area/correction")
    ResponseEntity<?> correctHomeArea(
            @PathVariable FamilyId family, @RequestBody HomeAreaCorrection body, Incoming incoming, Actor actor) {
        reach(actor, family);
        return dispatcher.dispatch(
                incoming,
                actor,
                family.value(),
                new CorrectHomeArea(
                        family,
                        Shape.required("homeArea", body.homeArea()),
                        Shape.required("reason", body.reason()),
                        HouseDay.of(clock)));
    }

    @PostMapping("/{family}/move")
    ResponseEntity<?> move(@PathVariable FamilyId family, @RequestBody Move body, Incoming incoming, Actor actor) {
        reach(actor, family);
        return dispatcher.dispatch(
                incoming,
                actor,
                family.value(),
                new MoveFamily(family, Shape.required("homeArea", body.homeArea()), day(body.on())));
    }

    private ResponseEntity<?> changed(
            Incoming incoming, Actor actor, FamilyId family, PersonId person, FamilyCommand command) {
        return dispatcher.dispatch(incoming, actor, family.value(), Map.of("person", person.value()), command);
    }

    private void reach(Actor actor, FamilyId family) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, family);
    }

    private Adult adult(Actor actor, AdultBody body, String at) {
        PersonId known = body.person();
        if (known != null) {
            permissions.reach(actor, known);
        }
        return seal.adult(known == null ? PersonId.random() : known, body, at);
    }

    private LocalDate day(@Nullable LocalDate on) {
        LocalDate today = HouseDay.of(clock);
        if (on != null && on.isAfter(today)) {
            throw new Refusal(FamilyRefusal.TO_COME, Map.of("field", "on"));
        }
        return on == null ? today : on;
    }
}
