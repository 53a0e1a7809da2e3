package fr.jalon.query.organisation.list;

import fr.jalon.events.Actor;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.organisation.OrganisationNames;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The organisations, and registering one: for the administrator of the whole installation. */
@Page
@Reads("organisation")
final class OrganisationPage {
    private final OrganisationNames organisations;

    OrganisationPage(OrganisationNames organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/organisations")
    String organisations(Actor actor, Model model) {
        Door.requireInstallation(actor);
        model.addAttribute("organisations", organisations.all());
        model.addAttribute("kinds", OrganisationKind.values());
        return "organisation/list";
    }
}
