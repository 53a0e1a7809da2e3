package fr.jalon.query.programme.overview;

import fr.jalon.events.Actor;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.organisation.OrganisationNames;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The forms of a programme: launch it, define what is counted, promise a number, change it. */
@Page
@Reads("figures")
final class ProgrammeForms {
    /** Blank rows offered beyond those already filled. */
    private static final int SPARE_ROWS = 3;

    private final Overview overview;
    private final OrganisationNames organisations;
    private final Today today;

    ProgrammeForms(Overview overview, OrganisationNames organisations, Today today) {
        this.overview = overview;
        this.organisations = organisations;
        this.today = today;
    }

    @GetMapping("/programmes/nouveau")
    @Reads("organisation")
    String launch(Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR);
        model.addAttribute("rows", SPARE_ROWS);
        model.addAttribute(
                "funders",
                organisations.all().stream()
                        .filter(organisation -> organisation.kind() != OrganisationKind.ASSOCIATION)
                        .toList());
        return "programme/launch";
    }

    @GetMapping("/programmes/{id}/indicateurs")
    String indicators(Actor actor, @PathVariable String id, Model model) {
        ProgrammeDetail programme = open(actor, id, model);
        model.addAttribute("builtIns", BuiltIn.values());
        Map<String, ProgrammeDetail.Promise> defined = programme.promises().stream()
                .collect(Collectors.toMap(ProgrammeDetail.Promise::indicator, Function.identity()));
        model.addAttribute("defined", defined);
        return "programme/indicators";
    }

    @GetMapping("/programmes/{id}/objectifs/{indicator}")
    String target(Actor actor, @PathVariable String id, @PathVariable String indicator, Model model) {
        ProgrammeDetail programme = open(actor, id, model);
        Overview.Promised promised = Overview.promised(programme, indicator);
        model.addAttribute("promised", promised);
        model.addAttribute("commands", "/commands/programmes/" + programme.id() + "/targets");
        model.addAttribute("rows", promised.milestones().size() + SPARE_ROWS);
        model.addAttribute("deciders", DecidedBy.values());
        return "programme/target";
    }

    private ProgrammeDetail open(Actor actor, String id, Model model) {
        Door.require(actor, Role.COORDINATOR);
        ProgrammeDetail programme = overview.open(actor, id);
        model.addAttribute("programme", programme);
        model.addAttribute("here", "/programmes/" + programme.id());
        model.addAttribute("today", today.date(ZoneId.of(programme.zone())));
        return programme;
    }
}
