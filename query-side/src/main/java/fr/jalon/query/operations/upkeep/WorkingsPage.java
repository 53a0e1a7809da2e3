package fr.jalon.query.operations.upkeep;

import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** « Fonctionnement »: is everything shown up to date, what is missing, and what can be done about it. */
@Page
@Reads("upkeep")
final class WorkingsPage {
    private final WorkingsRead workings;
    private final History history;

    WorkingsPage(WorkingsRead workings, History history) {
        this.workings = workings;
        this.history = history;
    }

    @GetMapping("/operations")
    String workings(Actor actor, Model model) {
        Door.requireInstallation(actor);
        model.addAttribute("workings", workings.at(history.head()));
        model.addAttribute("words", new WorkingsWords());
        model.addAttribute("reasons", UpkeepReason.values());
        model.addAttribute("discardReasons", DiscardReason.values());
        return "operations/workings";
    }
}
