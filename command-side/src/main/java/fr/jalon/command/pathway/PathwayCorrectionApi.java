package fr.jalon.command.pathway;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of a pathway was recorded by mistake or with a wrong date, over HTTP. Coordinators only. */
@RestController
@RequestMapping("/commands/pathways/{pathway}")
class PathwayCorrectionApi {

    private final CommandDispatcher dispatcher;
    private final PathwayDoor door;

    PathwayCorrectionApi(CommandDispatcher dispatcher, PathwayDoor door) {
        this.dispatcher = dispatcher;
        this.door = door;
    }

    @PostMapping("/recruitment/correction")
    ResponseEntity<?> correctRecruitment(
            @PathVariable PathwayId pathway, @RequestBody Correction body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new CorrectRecruitment(pathway, day(pathway, body), reason(body.reason())));
    }

    @PostMapping("/recruitment/withdrawal")
    ResponseEntity<?> withdrawRecruitment(
            @PathVariable PathwayId pathway, @RequestBody Withdrawal body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new WithdrawRecruitment(pathway, reason(body.reason())));
    }

    @PostMapping("/training/correction")
    ResponseEntity<?> correctTraining(
            @PathVariable PathwayId pathway, @RequestBody Correction body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new CorrectTraining(pathway, day(pathway, body), reason(body.reason())));
    }

    @PostMapping("/training/withdrawal")
    ResponseEntity<?> withdrawTraining(
            @PathVariable PathwayId pathway, @RequestBody Withdrawal body, Incoming incoming, Actor actor) {
        door.reach(actor, pathway);
        return asked(incoming, actor, new WithdrawTraining(pathway, reason(body.reason())));
    }

    private ResponseEntity<?> asked(Incoming incoming, Actor actor, PathwayCommand command) {
        return dispatcher.dispatch(incoming, actor, command.pathway().value(), command);
    }

    private LocalDate day(PathwayId pathway, Correction body) {
        return door.day(pathway, Shape.<LocalDate>required("on", body.on()));
    }

    private static CorrectionReason reason(@Nullable CorrectionReason reason) {
        return Shape.required("reason", reason);
    }

    record Correction(
            @Bounds(required = true) @Nullable LocalDate on,
            @Bounds(required = true) @Nullable CorrectionReason reason) {}

    record Withdrawal(@Bounds(required = true) @Nullable CorrectionReason reason) {}
}
