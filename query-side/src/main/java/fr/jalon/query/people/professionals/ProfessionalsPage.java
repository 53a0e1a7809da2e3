package fr.jalon.query.people.professionals;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.people.PersonNames;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The colleagues of the association, and registering one. */
@Page
@Reads("person")
final class ProfessionalsPage {
    private final PersonNames names;
    private final Today today;

    ProfessionalsPage(PersonNames names, Today today) {
        this.names = names;
        this.today = today;
    }

    @GetMapping("/professionnels")
    String professionals(Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR);
        model.addAttribute("colleagues", names.colleaguesOf(Door.organisationOf(actor)));
        model.addAttribute("statuses", ProfessionalStatus.values());
        model.addAttribute("today", today.date());
        return "people/professionals";
    }
}
