package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.ListExports;
import fr.jalon.query.operations.SensitiveFiles;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoices;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Rights and durations: what is urgent, who saw what, what is kept too long. */
@Page
@Reads({"rights", "person", "list-export", "sensitive-file", "programme-choice"})
final class RightsPage {
    private static final int LAST = 50;

    private final Rights rights;
    private final PersonNames names;
    private final ListExports exports;
    private final SensitiveFiles sensitive;
    private final ProgrammeChoices programmes;
    private final Today today;

    RightsPage(
            Rights rights,
            PersonNames names,
            ListExports exports,
            SensitiveFiles sensitive,
            ProgrammeChoices programmes,
            Today today) {
        this.rights = rights;
        this.names = names;
        this.exports = exports;
        this.sensitive = sensitive;
        this.programmes = programmes;
        this.today = today;
    }

    @GetMapping("/droits")
    String rights(Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        List<Rights.Request> open = rights.requests(actor, false);
        List<Rights.Request> closed = rights.requests(actor, true);
        List<Rights.Silent> silent = rights.silent(actor, today.date());
        List<Rights.Copy> copies = rights.copies(actor);
        Set<PersonId> people = new HashSet<>();
        open.forEach(request -> people.add(request.person()));
        closed.forEach(request -> people.add(request.person()));
        silent.forEach(family -> people.addAll(family.adults()));
        copies.forEach(copy -> people.add(copy.person()));
        model.addAttribute("shown", Shown.to(actor, names, people));
        model.addAttribute("open", open);
        model.addAttribute("closed", closed);
        model.addAttribute("silent", silent);
        model.addAttribute("copies", copies);
        model.addAttribute("erasures", rights.erasures(actor));
        model.addAttribute("exports", exports.last(actor.organisation(), LAST));
        model.addAttribute("openings", sensitive.last(actor.organisation(), LAST));
        model.addAttribute("outcomes", RightsOutcome.values());
        model.addAttribute("today", today.date());
        retention(actor, model);
        return "people/rights";
    }

    /** Strands are named to the coordination, within the programmes granted to it; whoever administers sets whole programmes. */
    private void retention(Actor actor, Model model) {
        OrganisationId own = actor.organisation();
        List<RetentionSetting> settings = actor.role() == Role.COORDINATOR && own != null
                ? RetentionSetting.of(programmes.among(own, actor.programmes()), rights.kept())
                : RetentionSetting.of(programmes.namesWithin(own), rights.kept());
        model.addAttribute("usual", Rights.USUAL_MONTHS);
        model.addAttribute("settings", settings);
    }
}
