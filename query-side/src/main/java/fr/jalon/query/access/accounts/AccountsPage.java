package fr.jalon.query.access.accounts;

import fr.jalon.events.Actor;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.query.access.accounts.Accounts.Account;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.SessionsOfPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts and access rights: who may do what, by pseudonym, and never the content of a family's file. */
@Page
@Reads({"account", "organisation", "session"})
final class AccountsPage {
    private static final int ROWS = 50;

    private final Accounts accounts;
    private final AccountSteps steps;
    private final OrganisationNames organisations;
    private final ProgrammeChoices programmes;
    private final SessionsOfPeople sessions;

    AccountsPage(
            Accounts accounts,
            AccountSteps steps,
            OrganisationNames organisations,
            ProgrammeChoices programmes,
            SessionsOfPeople sessions) {
        this.accounts = accounts;
        this.steps = steps;
        this.organisations = organisations;
        this.programmes = programmes;
        this.sessions = sessions;
    }

    @GetMapping("/comptes")
    String accounts(Actor actor, @RequestParam(required = false) @Nullable String page, Model model) {
        Door.require(actor, Role.ADMINISTRATOR);
        List<Account> all = accounts.of(actor);
        model.addAttribute("part", fr.jalon.query.figures.Page.of(all, page, ROWS));
        model.addAttribute("here", "/comptes");
        model.addAttribute("labels", labels(all));
        model.addAttribute("whole", actor.organisation() == null);
        model.addAttribute(
                "organisations",
                organisations.all().stream()
                        .filter(known ->
                                actor.organisation() == null || known.id().equals(actor.organisation()))
                        .toList());
        model.addAttribute("roles", Role.values());
        return "access/accounts";
    }

    @GetMapping("/comptes/{account}")
    String account(Actor actor, @PathVariable("account") String id, Model model) {
        Door.require(actor, Role.ADMINISTRATOR);
        List<Account> all = accounts.of(actor);
        Account one = all.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
        Map<String, String> names = new HashMap<>(programmes.names());
        names.putAll(sessions.names());
        StepWords words = new StepWords(names, labels(all));
        model.addAttribute("a", one);
        model.addAttribute("here", "/comptes/" + id);
        model.addAttribute("labels", labels(all));
        model.addAttribute("lines", steps.of(id).stream().map(words::line).toList());
        model.addAttribute("programmes", programmes.namesWithin(actor.organisation()));
        model.addAttribute("sessions", sessions.namesWithin(actor.organisation()));
        model.addAttribute("inCharge", sessions.inChargeOf(one.person(), one.sessions()));
        model.addAttribute(
                "colleagues",
                all.stream().filter(other -> other.couldTakeOverFrom(one)).toList());
        model.addAttribute("revocations", RevocationReason.values());
        return "access/account";
    }

    private static Map<String, String> labels(List<Account> accounts) {
        return accounts.stream().collect(Collectors.toMap(Account::id, Account::label));
    }
}
