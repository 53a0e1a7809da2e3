package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoice;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.register.SessionLists.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions of one's programmes, and planning a new one. */
@Page
@Reads({"session", "person", "programme-choice"})
final class SessionListPage {
    private static final int ROWS = 6;

    private final SessionLists lists;
    private final ProgrammeChoices programmes;
    private final PersonNames names;

    SessionListPage(SessionLists lists, ProgrammeChoices programmes, PersonNames names) {
        this.lists = lists;
        this.programmes = programmes;
        this.names = names;
    }

    @GetMapping("/sessions")
    String sessions(
            Actor actor,
            @RequestParam(required = false) @Nullable String tri,
            @RequestParam(required = false) @Nullable String etat,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        Door.require(actor, Role.COORDINATOR);
        List<Summary> all = lists.sessions(actor);
        SessionListing listing = SessionListing.read(tri, etat, page);
        model.addAttribute("all", all.size());
        model.addAttribute("part", listing.shown(all));
        model.addAttribute("orders", listing.orders());
        model.addAttribute("parts", listing.parts());
        model.addAttribute("query", listing.query());
        model.addAttribute("here", "/sessions" + listing.query());
        model.addAttribute("programmes", programmes.names());
        return "session/sessions";
    }

    @GetMapping("/sessions/nouvelle")
    String plan(Actor actor, @RequestParam(required = false) @Nullable String programme, Model model) {
        Door.require(actor, Role.COORDINATOR);
        List<ProgrammeChoice> choices = choices(actor);
        model.addAttribute("choices", choices);
        model.addAttribute("rows", ROWS);
        if (programme != null || choices.size() == 1) {
            model.addAttribute(
                    "programme",
                    choices.stream()
                            .filter(choice -> programme == null
                                    || choice.programme().value().equals(programme))
                            .findFirst()
                            .orElseThrow(Absent::new));
            model.addAttribute("colleagues", names.teamOf(Door.organisationOf(actor)));
        }
        return "session/plan";
    }

    private List<ProgrammeChoice> choices(Actor actor) {
        return programmes.among(Door.organisationOf(actor), actor.programmes());
    }
}
