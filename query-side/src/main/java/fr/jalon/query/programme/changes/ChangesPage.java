package fr.jalon.query.programme.changes;

import fr.jalon.events.Actor;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Changes;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.programme.FigureWords;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What moved since the last release, in the same words for the funder, the coordinator and the auditor. */
@Page
@Reads("figures")
final class ChangesPage {
    private static final Map<String, String> DECIDERS =
            Arrays.stream(DecidedBy.values()).collect(Collectors.toMap(Enum::name, French.FRENCH::word));

    private final Figures figures;
    private final Today today;

    ChangesPage(Figures figures, Today today) {
        this.figures = figures;
        this.today = today;
    }

    @GetMapping("/projets/{id}/depuis")
    String ofProject(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a,
            Model model) {
        Door.require(actor, Role.FUNDER);
        return page(actor, "/projets/", id, AskedPair.read(de, a), model);
    }

    @GetMapping("/programmes/{id}/depuis")
    String ofProgramme(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a,
            Model model) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR);
        return page(actor, "/programmes/", id, AskedPair.read(de, a), model);
    }

    private String page(Actor actor, String root, String id, AskedPair asked, Model model) {
        ProgrammeDetail programme = open(actor, id);
        Optional<Changes> changes = figures.changes(actor, programme.id(), asked.compared());
        model.addAttribute("programme", programme);
        model.addAttribute("back", root + programme.id());
        model.addAttribute("here", root + programme.id() + "/depuis");
        model.addAttribute("sees", actor.role() != Role.FUNDER);
        model.addAttribute("unreadable", asked.unreadable());
        model.addAttribute("today", today.date());
        model.addAttribute("words", FigureWords.WORDS);
        model.addAttribute("deciders", DECIDERS);
        model.addAttribute("changes", changes.orElse(null));
        model.addAttribute("chart", changes.flatMap(ChangesChart::of).orElse(null));
        return "project/changes";
    }

    private ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }
}
