package fr.jalon.command.programme;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.CommandDispatcher;
import fr.jalon.command.http.Incoming;
import fr.jalon.command.http.Permissions;
import fr.jalon.command.http.Shape;
import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.StrandId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long files are kept: for the coordination of the programme and whoever administers. */
@RestController
@RequestMapping("/commands/programmes/{programme}/retention")
class RetentionApi {

    private final CommandDispatcher dispatcher;
    private final Permissions permissions;
    private final Clock clock;

    RetentionApi(CommandDispatcher dispatcher, Permissions permissions, Clock clock) {
        this.dispatcher = dispatcher;
        this.permissions = permissions;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<?> set(@PathVariable ProgrammeId programme, @RequestBody Kept body, Incoming incoming, Actor actor) {
        permissions.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        permissions.reach(actor, programme);
        return dispatcher.dispatch(
                incoming,
                actor,
                programme.value(),
                new SetRetention(programme, body.strand(), Shape.required("months", body.months()), clock.instant()));
    }

    record Kept(
            @Nullable StrandId strand,

            @Bounds(required = true, least = SetRetention.LEAST, most = SetRetention.MOST) @Nullable
            Integer months) {}
}
