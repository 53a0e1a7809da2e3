package fr.jalon.query.operations.upkeep;

import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the views stand, as JSON, for the administrator of the whole installation. */
@RestController
@Reads("upkeep")
class WorkingsApi {
    private final WorkingsRead workings;
    private final History history;

    WorkingsApi(WorkingsRead workings, History history) {
        this.workings = workings;
        this.history = history;
    }

    @GetMapping("/api/operations")
    Workings workings(Actor actor) {
        Door.requireInstallation(actor);
        return workings.at(history.head());
    }
}
