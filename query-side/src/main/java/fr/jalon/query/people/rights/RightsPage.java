package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.ListChoice;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.SessionsOfPeople;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rights and durations: what is urgent, who saw what, what is kept too long. */
@Page
@Reads({"rights", "person", "list-export", "sensitive-file", "programme-choice", "session", "mission"})
final class RightsPage {
    /** Of what was seen, so many stand on the first page; its own page holds all. */
    private static final int LAST = 5;

    private final Rights rights;
    private final RightsLists lists;
    private final PersonNames names;
    private final ProgrammeChoices programmes;
    private final OpenMissions missions;
    private final SessionsOfPeople sessions;
    private final Today today;

    RightsPage(
            Rights rights,
            RightsLists lists,
            PersonNames names,
            ProgrammeChoices programmes,
            OpenMissions missions,
            SessionsOfPeople sessions,
            Today today) {
        this.rights = rights;
        this.lists = lists;
        this.names = names;
        this.programmes = programmes;
        this.missions = missions;
        this.sessions = sessions;
        this.today = today;
    }

    /** Which page of each of its lists an address asks for. */
    record Asked(
            @Nullable String demandes,
            @Nullable String closes,
            @Nullable String silences,
            @Nullable String effaces) {}

    @GetMapping("/droits")
    String rights(Actor actor, Asked asked, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        var open = lists.open(actor).page(asked.demandes());
        var closed = lists.closed(actor).page(asked.closes());
        var silent = lists.silent(actor, today.date()).page(asked.silences());
        var opened = lists.seen(actor, Seen.Kind.OPENING).first(LAST);
        var taken = lists.seen(actor, Seen.Kind.COPY, Seen.Kind.EXPORT).first(LAST);
        Set<PersonId> people = new HashSet<>();
        open.rows().forEach(request -> people.add(request.person()));
        closed.rows().forEach(request -> people.add(request.person()));
        silent.rows().forEach(family -> people.addAll(family.adults()));
        taken.rows().forEach(seen -> people.addAll(seen.person()));
        model.addAttribute("shown", Shown.to(actor, names, people));
        model.addAttribute("open", open);
        model.addAttribute("closed", closed);
        model.addAttribute("silent", silent);
        model.addAttribute("seen", List.of(opened, taken));
        model.addAttribute("erasures", lists.erasures(actor).page(asked.effaces()));
        surroundings(actor, model);
        retention(actor, model);
        return "people/rights";
    }

    /** All that was seen or taken, a page at a time, none left out. */
    @GetMapping("/droits/consultations")
    String seen(
            Actor actor,
            @RequestParam(required = false) @Nullable String quoi,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        SeenChoice choice = SeenChoice.read(quoi);
        var part = lists.seen(actor, choice.kinds()).page(page);
        List<PersonId> people =
                part.rows().stream().flatMap(seen -> seen.person().stream()).toList();
        model.addAttribute("shown", Shown.to(actor, names, people));
        model.addAttribute("sessions", sessions.names());
        model.addAttribute("part", part);
        model.addAttribute("here", choice.address());
        model.addAttribute("query", choice.query());
        model.addAttribute(
                "choices",
                List.of(SeenChoice.values()).stream()
                        .map(each -> new ListChoice(each.label(), each.address(), each == choice))
                        .toList());
        return "people/seen";
    }

    private void surroundings(Actor actor, Model model) {
        model.addAttribute("sessions", sessions.names());
        model.addAttribute("missions", missions.of(actor, today.date()));
        model.addAttribute("administers", actor.role() == Role.ADMINISTRATOR);
        model.addAttribute("outcomes", RightsOutcome.values());
        model.addAttribute("here", "/droits");
        model.addAttribute("today", today.date());
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
