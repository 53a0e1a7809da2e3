package fr.jalon.command.programme;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TerritoryId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of programmes over HTTP: launching them, defining their indicators. */
@RestController
@RequestMapping("/commands/programmes")
class ProgrammeApi {

    private static final int USUAL_STEPS = 4;

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final Clock clock;

    ProgrammeApi(CommandDispatcher dispatcher, Permissions permissions, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping
    @Tells(ids = {"territories", "strands"})
    ResponseEntity<?> launch(@RequestBody Launch body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        ProgrammeId id = ProgrammeId.random();
        LaunchProgramme command = body.command(id, carrier(body, actor), clock);
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                Map.of(
                        "territories",
                        command.territories().stream()
                                .map(territory -> territory.territory().value())
                                .toList(),
                        "strands",
                        command.strands().stream()
                                .map(strand -> strand.strand().value())
                                .toList()),
                command);
    }

    @PostMapping("/{programme}/indicators")
    ResponseEntity<?> define(
            @PathVariable ProgrammeId programme, @RequestBody IndicatorBody body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, programme);
        return dispatcher.created(
                incoming,
                actor,
                body.id().value(),
                new DefineIndicator(programme, body.id(), body.definition(), clock.instant()));
    }

    @PostMapping("/{programme}/scope")
    ResponseEntity<?> scope(
            @PathVariable ProgrammeId programme, @RequestBody Scope body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, programme);
        return dispatcher.dispatch(
                incoming,
                actor,
                programme.value(),
                new SetStrictScope(programme, Shape.required("strict", body.strict()), clock.instant()));
    }

    /** A coordinator launches for their own organisation; an administrator names one they reach. */
    private OrganisationId carrier(Launch body, Actor actor) {
        OrganisationId named = body.organisation();
        if (named == null) {
            return permissions.organisation(actor);
        }
        if (!named.equals(actor.organisation())) {
            permissions.require(actor, Role.ADMINISTRATOR);
            permissions.reach(actor, named);
        }
        return named;
    }

    record Scope(@Bounds(required = true) @Nullable Boolean strict) {}

    record Named(@Bounds(required = true) @Nullable Label name) {}

    record Launch(
            @Nullable OrganisationId organisation,
            @Bounds(required = true) @Nullable Label name,
            @Nullable Label scheme,
            @Bounds(required = true) @Nullable LocalDate from,
            @Bounds(required = true) @Nullable LocalDate to,
            @Nullable ZoneId zone,
            @Nullable List<@Nullable Named> territories,
            @Nullable List<@Nullable Named> strands,
            @Nullable List<@Nullable OrganisationId> funders,
            @Bounds(least = 0, most = 100) @Nullable Integer coAnimations,
            @Bounds(least = 0, most = 100) @Nullable Integer soloAnimations,
            @Nullable Boolean again) {

        private LaunchProgramme command(ProgrammeId id, OrganisationId carrier, Clock clock) {
            ZoneId read = zone == null ? HouseDay.ZONE : zone;
            return new LaunchProgramme(
                    id,
                    carrier,
                    Shape.label("name", name),
                    scheme == null ? null : Shape.label("scheme", scheme),
                    new Period(Shape.required("from", from), Shape.required("to", to)),
                    read,
                    Shape.<Named>list("territories", territories).stream()
                            .map(named ->
                                    new Territory(TerritoryId.random(), Shape.label("territories.name", named.name())))
                            .toList(),
                    Shape.<Named>list("strands", strands).stream()
                            .map(named -> new Strand(StrandId.random(), Shape.label("strands.name", named.name())))
                            .toList(),
                    Shape.<OrganisationId>list("funders", funders).stream()
                            .distinct()
                            .toList(),
                    new ReferentSteps(steps("coAnimations", coAnimations), steps("soloAnimations", soloAnimations)),
                    Boolean.TRUE.equals(again),
                    LocalDate.ofInstant(clock.instant(), read));
        }

        private static int steps(String field, @Nullable Integer steps) {
            int asked = steps == null ? USUAL_STEPS : steps;
            Shape.check(field, asked >= 0 && asked <= 100);
            return asked;
        }
    }
}
