package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
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

/** Missions of auditors. One ends by itself on its last day; before that, taking the programme back ends it. */
@RestController
@RequestMapping("/commands/accounts/{account}/missions")
class MissionApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final AccessLookup lookup;
    private final Clock clock;

    MissionApi(CommandDispatcher dispatcher, Permissions permissions, AccessLookup lookup, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.lookup = lookup;
        this.clock = clock;
    }

    /** The programme must be the administrator's to open; whose account it is, the decision judges, for auditors come from anywhere. */
    @PostMapping
    @Tells(id = "mission")
    ResponseEntity<?> grant(
            @PathVariable AccountId account, @RequestBody Granting body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        if (!lookup.comesFromAnywhere(account)) {
            permissions.reach(actor, account);
        }
        ProgrammeId programme = Shape.required("programme", body.programme());
        permissions.reach(actor, programme);
        MissionId id = MissionId.random();
        Mission mission = new Mission(
                programme,
                new Period(Shape.required("from", body.from()), Shape.required("to", body.to())),
                Shape.required("until", body.until()));
        Grantable opens = lookup.grantable(new Scope.OfProgramme(programme))
                .orElseThrow(() -> new Refusal(AccessRefusal.SCOPE_OF_ANOTHER));
        return dispatcher.dispatch(
                incoming,
                actor,
                account.value(),
                Map.of("mission", id.value()),
                new GrantMission(account, id, mission, opens, HouseDay.of(clock)));
    }

    record Granting(
            @Bounds(required = true) @Nullable ProgrammeId programme,
            @Bounds(required = true) @Nullable LocalDate from,
            @Bounds(required = true) @Nullable LocalDate to,
            @Bounds(required = true) @Nullable LocalDate until) {}
}
