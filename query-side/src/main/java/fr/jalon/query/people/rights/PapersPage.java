package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.organisation.OrganisationNames;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The papers that come with the product, to print and complete: the notice for families, the register entry, the impact assessment. */
@Page
@Reads("organisation")
final class PapersPage {
    private final OrganisationNames organisations;
    private final Today today;

    PapersPage(OrganisationNames organisations, Today today) {
        this.organisations = organisations;
        this.today = today;
    }

    @GetMapping("/droits/information")
    String notice(Actor actor, Model model) {
        return paper("people/notice-sheet", actor, model);
    }

    @GetMapping("/droits/registre")
    String register(Actor actor, Model model) {
        return paper("people/register", actor, model);
    }

    @GetMapping("/droits/analyse-impact")
    String assessment(Actor actor, Model model) {
        return paper("people/assessment", actor, model);
    }

    private String paper(String template, Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        model.addAttribute(
                "association",
                organisations.all().stream()
                        .filter(known -> known.id().equals(actor.organisation()))
                        .map(OrganisationNames.Named::name)
                        .findFirst()
                        .orElse("[nom de l’association]"));
        model.addAttribute("usual", Rights.USUAL_MONTHS);
        model.addAttribute("today", today.date());
        return template;
    }
}
