package fr.jalon.query.pathway.steps;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.SensitiveDoor;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.SessionsOfPeople;
import fr.jalon.query.session.SessionsOfPeople.Animated;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The booklet a parent takes along and may show an employer: their own steps, and nobody else's name. */
@Page
@Reads({"pathway", "person", "sensitive-file", "session", "programme-choice", "organisation"})
final class BookletPage {
    private final Pathways pathways;
    private final PersonNames names;
    private final ProgrammeChoices programmes;
    private final OrganisationNames organisations;
    private final SessionsOfPeople sessions;
    private final SensitiveDoor door;
    private final Today today;

    BookletPage(
            Pathways pathways,
            PersonNames names,
            ProgrammeChoices programmes,
            OrganisationNames organisations,
            SessionsOfPeople sessions,
            SensitiveDoor door,
            Today today) {
        this.pathways = pathways;
        this.names = names;
        this.programmes = programmes;
        this.organisations = organisations;
        this.sessions = sessions;
        this.door = door;
        this.today = today;
    }

    @GetMapping("/parcours/{pathway}/livret")
    String booklet(Actor actor, @PathVariable String pathway, Model model) {
        Door.require(actor, Role.COORDINATOR);
        Pathways.Pathway found = pathways.one(pathway).orElseThrow(Absent::new);
        ProgrammeId programme = new ProgrammeId(found.programme());
        Door.reach(actor, found.organisation(), programme);
        PersonName name = names.of(List.of(found.person())).get(found.person());
        return door.question(actor, name.family(), name.full(), "/parcours/" + found.id() + "/livret", model)
                .orElseGet(() -> booklet(found, programme, name, model));
    }

    private String booklet(Pathways.Pathway found, ProgrammeId programme, PersonName name, Model model) {
        List<Animated> together = animated(found, found.together());
        List<Animated> alone = animated(found, found.alone());
        model.addAttribute("pathway", found);
        model.addAttribute("name", name);
        model.addAttribute("programme", programmes.names().getOrDefault(found.programme(), "Programme"));
        model.addAttribute("carrier", carrier(found));
        model.addAttribute("together", together);
        model.addAttribute("alone", alone);
        model.addAttribute("workshops", sum(together, alone, false));
        model.addAttribute("hours", sum(together, alone, true));
        model.addAttribute("today", today.date(programmes.zoneOf(programme)));
        return "pathway/booklet";
    }

    /** What counts; a session that does not, or no longer does, is the coordination's to check and not the parent's to show. */
    private List<Animated> animated(Pathways.Pathway pathway, List<Pathways.Step> steps) {
        return sessions.animatedBy(
                pathway.person(),
                steps.stream()
                        .filter(Pathways.Step::counts)
                        .map(Pathways.Step::session)
                        .toList());
    }

    private String carrier(Pathways.Pathway pathway) {
        return organisations.all().stream()
                .filter(known -> known.id().equals(pathway.organisation()))
                .map(OrganisationNames.Named::name)
                .findFirst()
                .orElse("L’association");
    }

    private static int sum(List<Animated> together, List<Animated> alone, boolean hours) {
        return Stream.concat(together.stream(), alone.stream())
                .mapToInt(each -> hours ? each.hours() : each.workshops())
                .sum();
    }
}
