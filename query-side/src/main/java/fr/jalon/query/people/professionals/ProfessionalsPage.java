package fr.jalon.query.people.professionals;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The colleagues of the association, and registering one. */
@Page
@Reads("person")
final class ProfessionalsPage {
    private static final int ROWS = 50;

    private final PersonNames names;
    private final Today today;

    ProfessionalsPage(PersonNames names, Today today) {
        this.names = names;
        this.today = today;
    }

    @GetMapping("/professionnels")
    String professionals(Actor actor, @RequestParam(required = false) @Nullable String page, Model model) {
        Door.require(actor, Role.COORDINATOR);
        List<PersonName> all = names.colleaguesOf(Door.organisationOf(actor));
        model.addAttribute("part", fr.jalon.query.figures.Page.of(all, page, ROWS));
        model.addAttribute("here", "/professionnels");
        model.addAttribute("statuses", ProfessionalStatus.values());
        model.addAttribute("today", today.date());
        return "people/professionals";
    }
}
