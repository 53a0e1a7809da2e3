package fr.jalon.command.session;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.WorkshopId;
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

/** What can be asked of a whole session over HTTP. */
@RestController
@RequestMapping("/commands/sessions")
class SessionApi {

    private final CommandDispatcher dispatcher;
    private final SessionDoor door;

    SessionApi(CommandDispatcher dispatcher, SessionDoor door) {
        this.dispatcher = dispatcher;
        this.door = door;
    }

    @PostMapping
    @Tells(ids = "workshops")
    ResponseEntity<?> schedule(@RequestBody Schedule body, Incoming incoming, Actor actor) {
        var programme = Shape.required("programme", body.programme());
        var today = door.plan(actor, programme);
        var workshops = body.plans();
        var id = SessionId.random();
        return dispatcher.created(
                incoming,
                actor,
                id.value(),
                Map.of(
                        "workshops",
                        workshops.stream().map(each -> each.workshop().value()).toList()),
                new ScheduleSession(
                        id,
                        programme,
                        body.strand(),
                        Shape.label("name", body.name()),
                        Shape.required("capacity", body.capacity()),
                        workshops,
                        Boolean.TRUE.equals(body.again()),
                        today));
    }

    @PostMapping("/{session}/completion")
    ResponseEntity<?> complete(@PathVariable SessionId session, Incoming incoming, Actor actor) {
        var today = door.coordinate(actor, session);
        return dispatcher.dispatch(incoming, actor, session.value(), new CompleteSession(session, today));
    }

    @PostMapping("/{session}/completion/correction")
    ResponseEntity<?> correctCompletion(
            @PathVariable SessionId session, @RequestBody Correction body, Incoming incoming, Actor actor) {
        door.coordinate(actor, session);
        return dispatcher.dispatch(
                incoming,
                actor,
                session.value(),
                new CorrectCompletion(session, Shape.required("reason", body.reason())));
    }

    @PostMapping("/{session}/cancellation")
    ResponseEntity<?> cancel(
            @PathVariable SessionId session, @RequestBody Cancellation body, Incoming incoming, Actor actor) {
        var today = door.coordinate(actor, session);
        return dispatcher.dispatch(
                incoming,
                actor,
                session.value(),
                new CancelSession(session, Shape.required("reason", body.reason()), today));
    }

    @PostMapping("/{session}/cancellation/correction")
    ResponseEntity<?> correctCancellation(
            @PathVariable SessionId session, @RequestBody Correction body, Incoming incoming, Actor actor) {
        door.coordinate(actor, session);
        return dispatcher.dispatch(
                incoming,
                actor,
                session.value(),
                new CorrectCancellation(session, Shape.required("reason", body.reason())));
    }

    record Schedule(
            @Bounds(required = true) @Nullable ProgrammeId programme,
            @Nullable StrandId strand,
            @Bounds(required = true) @Nullable Label name,

            @Bounds(required = true, least = 1, most = 200) @Nullable
            Integer capacity,

            @Bounds(most = 40) @Nullable List<@Nullable PlannedWorkshopBody> workshops,
            @Nullable Boolean again) {

        private List<WorkshopPlan> plans() {
            List<PlannedWorkshopBody> sent = Shape.list("workshops", workshops);
            return IntStream.range(0, sent.size())
                    .mapToObj(row -> sent.get(row).as(WorkshopId.random(), "workshops[" + row + "]."))
                    .toList();
        }
    }

    record Correction(@Bounds(required = true) @Nullable CorrectionReason reason) {}

    record Cancellation(@Bounds(required = true) @Nullable PlanReason reason) {}
}
