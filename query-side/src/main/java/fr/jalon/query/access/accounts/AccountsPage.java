package fr.jalon.query.access.accounts;

import fr.jalon.events.Actor;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.SessionsOfPeople;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Accounts and access rights: who may do what, by pseudonym, and never the content of a family's file. */
@Page
@Reads({"account", "organisation"})
final class AccountsPage {
    private final Accounts accounts;
    private final OrganisationNames organisations;
    private final ProgrammeChoices programmes;
    private final SessionsOfPeople sessions;

    AccountsPage(
            Accounts accounts,
            OrganisationNames organisations,
            ProgrammeChoices programmes,
            SessionsOfPeople sessions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.programmes = programmes;
        this.sessions = sessions;
    }

    @GetMapping("/comptes")
    String accounts(Actor actor, Model model) {
        Door.require(actor, Role.ADMINISTRATOR);
        model.addAttribute("accounts", accounts.of(actor));
        model.addAttribute("whole", actor.organisation() == null);
        model.addAttribute(
                "organisations",
                organisations.all().stream()
                        .filter(known ->
                                actor.organisation() == null || known.id().equals(actor.organisation()))
                        .toList());
        model.addAttribute("programmes", programmes.namesWithin(actor.organisation()));
        model.addAttribute("sessions", sessions.namesWithin(actor.organisation()));
        model.addAttribute("roles", Role.values());
        model.addAttribute("revocations", RevocationReason.values());
        return "access/accounts";
    }
}
