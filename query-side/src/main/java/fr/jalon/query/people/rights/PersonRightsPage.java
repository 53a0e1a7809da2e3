package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.SensitiveDoor;
import fr.jalon.query.people.PersonNames;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rights of one person: told, corrected, copied, erased. Whoever administers sees the pseudonym and never the file. */
@Page
@Reads({"rights", "person", "sensitive-file"})
final class PersonRightsPage {
    private final Rights rights;
    private final HeldRecords held;
    private final PersonNames names;
    private final SensitiveDoor door;
    private final Today today;

    PersonRightsPage(Rights rights, HeldRecords held, PersonNames names, SensitiveDoor door, Today today) {
        this.rights = rights;
        this.held = held;
        this.names = names;
        this.door = door;
        this.today = today;
    }

    @GetMapping("/personnes/{person}")
    String person(Actor actor, @PathVariable String person, Model model) {
        Rights.Known known = open(actor, person, model);
        return question(actor, known, "", model).orElseGet(() -> rights(known, model));
    }

    private String rights(Rights.Known known, Model model) {
        model.addAttribute("notices", rights.noticesOf(known.person()));
        model.addAttribute("requests", rights.requestsOf(known.person()));
        model.addAttribute("kinds", RightsRequest.values());
        model.addAttribute("outcomes", RightsOutcome.values());
        model.addAttribute("reasons", CopyReason.values());
        return "people/person";
    }

    /** What goes and what stays, before anything is erased; counts only, so that it can be shown to whoever administers. */
    @GetMapping("/personnes/{person}/effacement")
    String erasure(Actor actor, @PathVariable String person, Model model) {
        Rights.Known known = open(actor, person, model);
        return question(actor, known, "/effacement", model).orElseGet(() -> erasure(known, model));
    }

    private String erasure(Rights.Known known, Model model) {
        model.addAttribute("sealed", held.sealedCounts(known.person()));
        model.addAttribute("stays", held.counts(known.person()));
        model.addAttribute("erasures", ErasureReason.values());
        return "people/erasure";
    }

    /** Only once whoever asks has said why, which is recorded. */
    @GetMapping("/personnes/{person}/copie")
    String copy(Actor actor, @PathVariable String person, Model model) {
        Door.require(actor, Role.COORDINATOR);
        Rights.Known known = open(actor, person, model);
        return question(actor, known, "/copie", model).orElseGet(() -> copy(actor, known, model));
    }

    private String copy(Actor actor, Rights.Known known, Model model) {
        if (!rights.mayCopy(actor, known.person(), today.date())) {
            return "redirect:/personnes/" + known.person();
        }
        model.addAttribute("held", held.of(known.person()));
        return "people/copy";
    }

    /** Whoever administers is asked nothing: the pages show them counts under a pseudonym, and nothing of the file. */
    private Optional<String> question(Actor actor, Rights.Known known, String page, Model model) {
        String family = known.family();
        if (family == null || actor.role() != Role.COORDINATOR) {
            return Optional.empty();
        }
        String name = names.of(List.of(known.person())).get(known.person()).full();
        return door.question(actor, new FamilyId(family), name, "/personnes/" + known.person() + page, model);
    }

    private Rights.Known open(Actor actor, String person, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
        Rights.Known known = rights.person(actor, person);
        model.addAttribute("p", known);
        model.addAttribute("coordinates", actor.role() == Role.COORDINATOR);
        model.addAttribute("shown", Shown.to(actor, names, List.of(known.person())));
        model.addAttribute("here", "/personnes/" + known.person());
        model.addAttribute("today", today.date());
        return known;
    }
}
