package fr.jalon.command.programme;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.Keyring;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.NoteId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked over HTTP of what is shared with the funders: releasing figures, and explaining one that was released. */
@RestController
@RequestMapping("/commands/programmes/{programme}")
class ReleaseApi {

    private static final int LONGEST = 2_000;

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final History history;
    private final Keyring keyring;
    private final Clock clock;

    ReleaseApi(CommandDispatcher dispatcher, Permissions permissions, History history, Keyring keyring, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.history = history;
        this.keyring = keyring;
        this.clock = clock;
    }

    @PostMapping("/releases")
    ResponseEntity<?> release(
            @PathVariable ProgrammeId programme, @RequestBody Release body, Incoming incoming, Actor actor) {
        reach(actor, programme);
        long head = history.head();
        return dispatcher.created(
                incoming,
                actor,
                programme.value(),
                new ReleaseFigures(
                        programme,
                        Shape.required("on", body.on()),
                        body.position() == null ? head : body.position(),
                        head,
                        clock.instant()));
    }

    @PostMapping("/explanations")
    ResponseEntity<?> explain(
            @PathVariable ProgrammeId programme, @RequestBody Explanation body, Incoming incoming, Actor actor) {
        reach(actor, programme);
        IndicatorId indicator = Shape.required("indicator", body.indicator());
        LocalDate on = Shape.required("on", body.on());
        long position = Shape.required("position", body.position());
        String text = Shape.lines("text", body.text(), LONGEST);
        NoteId note = NoteId.random();
        return dispatcher.created(
                incoming,
                actor,
                note.value(),
                new ExplainFigure(
                        programme,
                        indicator,
                        on,
                        position,
                        note,
                        keyring.seal(note.value(), PersonalField.NOTE, text),
                        clock.instant()));
    }

    private void reach(Actor actor, ProgrammeId programme) {
        permissions.require(actor, Role.COORDINATOR);
        permissions.reach(actor, programme);
    }

    record Release(
            @Bounds(required = true) @Nullable LocalDate on,
            @Nullable Long position) {}

    /** @param position where the release it is about is read: a date alone may have been shared twice */
    record Explanation(
            @Bounds(required = true) @Nullable IndicatorId indicator,
            @Bounds(required = true) @Nullable LocalDate on,
            @Bounds(required = true) @Nullable Long position,

            @Bounds(required = true, letters = 2000) @Nullable
            String text) {}
}
