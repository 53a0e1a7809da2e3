package fr.jalon.query.programme.overview;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeSummary;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The programmes one may reach; alone, a programme is opened at once. An administrator sees their names and nothing else. */
@Page
@Reads("figures")
final class ProgrammeListPage {
    private final Figures figures;

    ProgrammeListPage(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/programmes")
    String programmes(Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR, Role.ADMINISTRATOR);
        List<ProgrammeSummary> programmes = figures.programmes(actor);
        if (programmes.size() == 1 && actor.role() != Role.ADMINISTRATOR) {
            return "redirect:/programmes/" + programmes.getFirst().id();
        }
        model.addAttribute("programmes", programmes);
        model.addAttribute("launches", actor.role() == Role.COORDINATOR);
        model.addAttribute("opens", actor.role() != Role.ADMINISTRATOR);
        return "programme/programmes";
    }
}
