package fr.jalon.command.session;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of a session's workshops over HTTP. Changes of plan honour the version the form was shown with. */
@RestController
@RequestMapping("/commands/sessions/{session}/workshops")
class WorkshopApi {

    private final CommandDispatcher dispatcher;
    private final SessionDoor door;

    WorkshopApi(CommandDispatcher dispatcher, SessionDoor door) {
        this.dispatcher = dispatcher;
        this.door = door;
    }

    @PostMapping
    @Tells(id = "workshop")
    ResponseEntity<?> add(
            @PathVariable SessionId session, @RequestBody PlannedWorkshopBody body, Incoming incoming, Actor actor) {
        var change = change(session, incoming, actor);
        var id = WorkshopId.random();
        return dispatcher.created(
                incoming,
                actor,
                session.value(),
                Map.of("workshop", id.value()),
                new AddWorkshop(session, body.as(id, ""), change));
    }

    @PostMapping("/{workshop}/move")
    ResponseEntity<?> move(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Move body,
            Incoming incoming,
            Actor actor) {
        var change = change(session, incoming, actor);
        var to = new Place(Shape.label("place", body.place()), Shape.required("territory", body.territory()));
        var reason = Shape.required("reason", body.reason());
        return changed(
                incoming,
                actor,
                new MoveWorkshop(
                        session, workshop, to, reason, Boolean.TRUE.equals(body.intoAnotherTerritory()), change));
    }

    @PostMapping("/{workshop}/postponement")
    ResponseEntity<?> postpone(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Postponement body,
            Incoming incoming,
            Actor actor) {
        var change = change(session, incoming, actor);
        return changed(
                incoming,
                actor,
                new PostponeWorkshop(
                        session,
                        workshop,
                        Shape.required("start", body.start()),
                        Shape.required("end", body.end()),
                        Shape.required("reason", body.reason()),
                        change));
    }

    @PostMapping("/{workshop}/team")
    ResponseEntity<?> staff(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Team body,
            Incoming incoming,
            Actor actor) {
        var change = change(session, incoming, actor);
        return changed(incoming, actor, new StaffWorkshop(session, workshop, Shape.list("team", body.team()), change));
    }

    @PostMapping("/{workshop}/cancellation")
    ResponseEntity<?> cancel(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Cancellation body,
            Incoming incoming,
            Actor actor) {
        var change = change(session, incoming, actor);
        return changed(
                incoming,
                actor,
                new CancelWorkshop(session, workshop, Shape.required("reason", body.reason()), change));
    }

    @PostMapping("/{workshop}/cancellation/correction")
    ResponseEntity<?> correctCancellation(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Correction body,
            Incoming incoming,
            Actor actor) {
        var change = change(session, incoming, actor);
        return changed(
                incoming,
                actor,
                new CorrectWorkshopCancellation(session, workshop, Shape.required("reason", body.reason()), change));
    }

    @PostMapping("/{workshop}/holding")
    ResponseEntity<?> hold(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody Holding body,
            Incoming incoming,
            Actor actor) {
        var entry = door.enter(actor, session);
        var team = body.team() == null ? null : Shape.<PersonId>list("team", body.team());
        return changed(incoming, actor, new HoldWorkshop(session, workshop, body.on(), team, entry));
    }

    @PostMapping("/{workshop}/holding/correction")
    ResponseEntity<?> correctHolding(
            @PathVariable SessionId session,
            @PathVariable WorkshopId workshop,
            @RequestBody HoldingCorrection body,
            Incoming incoming,
            Actor actor) {
        var entry = new Entry(actor.role(), door.coordinate(actor, session));
        var team = body.team() == null ? null : Shape.<PersonId>list("team", body.team());
        var reason = Shape.required("reason", body.reason());
        return changed(incoming, actor, new CorrectHolding(session, workshop, reason, body.on(), team, entry));
    }

    private PlanChange change(SessionId session, Incoming incoming, Actor actor) {
        return new PlanChange(door.coordinate(actor, session), incoming.expectedVersion());
    }

    private ResponseEntity<?> changed(Incoming incoming, Actor actor, SessionCommand command) {
        return dispatcher.dispatch(incoming, actor, command.session().value(), command);
    }

    record Move(
            @Bounds(required = true) @Nullable Label place,
            @Bounds(required = true) @Nullable TerritoryId territory,
            @Bounds(required = true) @Nullable PlanReason reason,
            @Nullable Boolean intoAnotherTerritory) {}

    record Postponement(
            @Bounds(required = true) @Nullable LocalDateTime start,
            @Bounds(required = true) @Nullable LocalDateTime end,
            @Bounds(required = true) @Nullable PlanReason reason) {}

    record Team(@Nullable List<@Nullable PersonId> team) {}

    record Cancellation(@Bounds(required = true) @Nullable PlanReason reason) {}

    record Holding(@Nullable LocalDate on, @Nullable List<@Nullable PersonId> team) {}

    record Correction(@Bounds(required = true) @Nullable CorrectionReason reason) {}

    /** With a day or a team it was held, otherwise; with neither it was not. */
    record HoldingCorrection(
            @Bounds(required = true) @Nullable CorrectionReason reason,
            @Nullable LocalDate on,
            @Nullable List<@Nullable PersonId> team) {}
}
