package fr.jalon.command.programme;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of a programme's targets over HTTP. */
@RestController
@RequestMapping("/commands/programmes/{programme}/targets")
class TargetApi {

    private static final int MOST = 1_000_000;

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;

    TargetApi(CommandDispatcher dispatcher, Permissions permissions) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
    }

    @PostMapping
    ResponseEntity<?> set(
            @PathVariable ProgrammeId programme, @RequestBody Promise body, Incoming incoming, Actor actor) {
        reach(actor, programme);
        IndicatorId indicator = Shape.required("indicator", body.indicator());
        return dispatcher.created(
                incoming,
                actor,
                indicator.value(),
                new SetTarget(
                        programme,
                        indicator,
                        number("value", body.value()),
                        milestones(body.milestones()),
                        body.from()));
    }

    @PostMapping("/{indicator}/revision")
    ResponseEntity<?> revise(
            @PathVariable ProgrammeId programme,
            @PathVariable IndicatorId indicator,
            @RequestBody Revision body,
            Incoming incoming,
            Actor actor) {
        reach(actor, programme);
        return dispatcher.dispatch(
                incoming,
                actor,
                indicator.value(),
                new ReviseTarget(
                        programme,
                        indicator,
                        number("from", body.from()),
                        number("to", body.to()),
                        plan(body),
                        Shape.required("decidedBy", body.decidedBy()),
                        Shape.label("amendment", body.amendment()),
                        Shape.required("effectiveOn", body.effectiveOn())));
    }

    @PostMapping("/{indicator}/withdrawal")
    ResponseEntity<?> withdraw(
            @PathVariable ProgrammeId programme,
            @PathVariable IndicatorId indicator,
            @RequestBody Withdrawal body,
            Incoming incoming,
            Actor actor) {
        reach(actor, programme);
        return dispatcher.dispatch(
                incoming,
                actor,
                indicator.value(),
                new WithdrawTarget(
                        programme,
                        indicator,
                        number("from", body.from()),
                        Shape.required("decidedBy", body.decidedBy()),
                        Shape.label("amendment", body.amendment()),
                        Shape.required("effectiveOn", body.effectiveOn())));
    }

    private void reach(Actor actor, ProgrammeId programme) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, programme);
    }

    private static int number(String field, @Nullable Integer number) {
        int value = Shape.required(field, number);
        Shape.check(field, value >= 0 && value <= MOST);
        return value;
    }

    /** None keeps the plan there is; taking it away is said, for a form can't send an empty list. */
    private static @Nullable List<Milestone> plan(Revision body) {
        if (Boolean.TRUE.equals(body.withoutMilestones())) {
            return List.of();
        }
        return body.milestones() == null ? null : milestones(body.milestones());
    }

    private static List<Milestone> milestones(@Nullable List<@Nullable Step> steps) {
        return Shape.<Step>list("milestones", steps).stream()
                .map(step -> new Milestone(
                        Shape.required("milestones.on", step.on()), number("milestones.value", step.value())))
                .toList();
    }

    record Step(
            @Bounds(required = true) @Nullable LocalDate on,

            @Bounds(required = true, least = 0, most = 1_000_000) @Nullable
            Integer value) {}

    record Promise(
            @Bounds(required = true) @Nullable IndicatorId indicator,

            @Bounds(required = true, least = 0, most = 1_000_000) @Nullable
            Integer value,

            @Nullable LocalDate from,
            @Nullable List<@Nullable Step> milestones) {}

    record Revision(
            @Bounds(required = true) @Nullable Integer from,

            @Bounds(required = true, least = 0, most = 1_000_000) @Nullable
            Integer to,

            @Bounds(required = true) @Nullable LocalDate effectiveOn,
            @Bounds(required = true) @Nullable DecidedBy decidedBy,
            @Bounds(required = true) @Nullable Label amendment,
            @Nullable List<@Nullable Step> milestones,
            @Nullable Boolean withoutMilestones) {}

    /** @param from the value seen */
    record Withdrawal(
            @Bounds(required = true) @Nullable Integer from,
            @Bounds(required = true) @Nullable LocalDate effectiveOn,
            @Bounds(required = true) @Nullable DecidedBy decidedBy,
            @Bounds(required = true) @Nullable Label amendment) {}
}
