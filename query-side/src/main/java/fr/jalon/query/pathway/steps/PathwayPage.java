package fr.jalon.query.pathway.steps;

import fr.jalon.events.Actor;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.SensitiveDoor;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoice;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.SessionsOfPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One parent's pathway in each programme: recruiting, and every further step. */
@Page
@Reads({"pathway", "person", "sensitive-file", "session", "programme-choice"})
final class PathwayPage {
    private final Pathways pathways;
    private final PersonNames names;
    private final ProgrammeChoices programmes;
    private final SessionsOfPeople sessions;
    private final SensitiveDoor door;
    private final Today today;

    PathwayPage(
            Pathways pathways,
            PersonNames names,
            ProgrammeChoices programmes,
            SessionsOfPeople sessions,
            SensitiveDoor door,
            Today today) {
        this.pathways = pathways;
        this.names = names;
        this.programmes = programmes;
        this.sessions = sessions;
        this.door = door;
        this.today = today;
    }

    @GetMapping("/parcours/personne/{id}")
    String pathway(Actor actor, @PathVariable String id, Model model) {
        Door.require(actor, Role.COORDINATOR);
        PersonId person = person(id);
        Door.reach(actor, names.organisationOf(person).orElseThrow(Absent::new));
        PersonName name = names.of(List.of(person)).get(person);
        return door.question(actor, name.family(), name.full(), "/parcours/personne/" + person, model)
                .orElseGet(() -> steps(actor, name, model));
    }

    private String steps(Actor actor, PersonName name, Model model) {
        List<ProgrammeChoice> choices = programmes.among(Door.organisationOf(actor), actor.programmes());
        Map<String, String> granted = choices.stream()
                .collect(Collectors.toMap(choice -> choice.programme().value(), ProgrammeChoice::name));
        List<Pathways.Pathway> known = pathways.of(name.person()).stream()
                .filter(pathway -> granted.containsKey(pathway.programme()))
                .toList();
        model.addAttribute("name", name);
        model.addAttribute("here", "/parcours/personne/" + name.person());
        model.addAttribute("pathways", known);
        model.addAttribute("programmes", granted);
        model.addAttribute("open", notIn(known, choices));
        model.addAttribute("sessions", sessions.named(actor, false));
        model.addAttribute("todays", todays(choices));
        model.addAttribute("corrections", CorrectionReason.values());
        return "pathway/steps";
    }

    private static List<ProgrammeChoice> notIn(List<Pathways.Pathway> known, List<ProgrammeChoice> choices) {
        return choices.stream()
                .filter(choice -> known.stream()
                        .noneMatch(pathway ->
                                pathway.programme().equals(choice.programme().value())))
                .toList();
    }

    /** Today in each programme, by its own zone. */
    private Map<String, LocalDate> todays(List<ProgrammeChoice> choices) {
        return choices.stream()
                .collect(Collectors.toMap(
                        choice -> choice.programme().value(),
                        choice -> today.date(programmes.zoneOf(choice.programme()))));
    }

    private static PersonId person(String id) {
        try {
            return new PersonId(id);
        } catch (IllegalArgumentException e) {
            throw new Absent();
        }
    }
}
