package fr.jalon.command.audit;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.HouseDay;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Shape;
import fr.jalon.command.http.Tells;
import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Samples over HTTP: drawing one, saying what each sheet says, concluding. */
@RestController
@RequestMapping("/commands/audit/samples")
class SampleApi {

    private static final int LONGEST_NOTE = 2000;

    private final CommandDispatcher dispatcher;
    private final SampleDoor door;
    private final KnownPresences presences;
    private final History history;
    private final Keyring keyring;
    private final Clock clock;

    SampleApi(
            CommandDispatcher dispatcher,
            SampleDoor door,
            KnownPresences presences,
            History history,
            Keyring keyring,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.door = door;
        this.presences = presences;
        this.history = history;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Drawn from everything that is known now; the position says what that is. Answers what was drawn, in that order. */
    @PostMapping
    @Tells(ids = "presences")
    ResponseEntity<?> draw(@RequestBody Drawing body, Incoming incoming, Actor actor) {
        AuditMission mission = door.mission(actor, Shape.required("mission", body.mission()));
        long seed = Shape.required("seed", body.seed());
        Shape.check("seed", seed >= 0);
        int size = Shape.required("size", body.size());
        long position = history.head();
        DrawSample command = new DrawSample(
                SampleId.random(),
                mission,
                seed,
                size,
                position,
                presences.of(mission.programme(), mission.period(), position),
                HouseDay.of(clock));
        List<String> drawn =
                command.drawn().stream().map(line -> line.presence().value()).toList();
        return dispatcher.created(incoming, actor, command.sample().value(), Map.of("presences", drawn), command);
    }

    @PostMapping("/{sample}/lines/{presence}")
    ResponseEntity<?> check(
            @PathVariable SampleId sample,
            @PathVariable EventId presence,
            @RequestBody Check body,
            Incoming incoming,
            Actor actor) {
        door.reach(actor, sample);
        return dispatcher.dispatch(
                incoming,
                actor,
                sample.value(),
                new CheckSampleLine(sample, presence, Shape.required("verdict", body.verdict()), HouseDay.of(clock)));
    }

    @PostMapping("/{sample}/conclusion")
    ResponseEntity<?> conclude(
            @PathVariable SampleId sample, @RequestBody Conclusion body, Incoming incoming, Actor actor) {
        door.reach(actor, sample);
        SampleOutcome outcome = Shape.required("outcome", body.outcome());
        return dispatcher.dispatch(
                incoming,
                actor,
                sample.value(),
                new ConcludeSample(sample, outcome, note(sample, body.note()), HouseDay.of(clock)));
    }

    /** Under the sample's own key: what an auditor types may name anybody. */
    private @Nullable Personal note(SampleId sample, @Nullable String note) {
        return note == null || note.isBlank()
                ? null
                : keyring.seal(sample.value(), PersonalField.NOTE, Shape.lines("note", note, LONGEST_NOTE));
    }

    record Drawing(
            @Bounds(required = true) @Nullable MissionId mission,
            @Bounds(required = true, least = 0) @Nullable Long seed,

            @Bounds(required = true, least = 1, most = DrawSample.MOST) @Nullable
            Integer size) {}

    record Check(@Bounds(required = true) @Nullable SheetVerdict verdict) {}

    record Conclusion(
            @Bounds(required = true) @Nullable SampleOutcome outcome,
            @Bounds(letters = 2000) @Nullable String note) {

        @Override
        public String toString() {
            return "Conclusion[…]";
        }
    }
}
