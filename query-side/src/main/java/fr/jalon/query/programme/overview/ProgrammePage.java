package fr.jalon.query.programme.overview;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureCards;
import fr.jalon.query.programme.FigureNotes;
import fr.jalon.query.programme.FigureWords;
import fr.jalon.query.programme.ProgrammeChoices;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A programme: where its targets stand, in whole and in parts. The coordinator's forms are one tap away. */
@Page
@Reads({"figures", "figure-note", "programme-choice"})
final class ProgrammePage {
    private final Overview overview;
    private final Figures figures;
    private final FigureCards cards;
    private final FigureNotes notes;
    private final OrganisationNames organisations;
    private final ProgrammeChoices choices;

    ProgrammePage(
            Overview overview,
            Figures figures,
            FigureCards cards,
            FigureNotes notes,
            OrganisationNames organisations,
            ProgrammeChoices choices) {
        this.overview = overview;
        this.figures = figures;
        this.cards = cards;
        this.notes = notes;
        this.organisations = organisations;
        this.choices = choices;
    }

    @GetMapping("/programmes/{id}")
    String programme(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String connu,
            @RequestParam(required = false) @Nullable String position,
            Model model) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR);
        ProgrammeDetail programme = overview.open(actor, id);
        ZoneId zone = ZoneId.of(programme.zone());
        AsOf asOf = AsOf.read(on, connu, position);
        Progress progress = figures.progress(actor, programme.id(), asOf.asked(zone));
        model.addAttribute("programme", programme);
        model.addAttribute("progress", progress);
        model.addAttribute("known", LocalDate.ofInstant(progress.knownAt(), zone));
        model.addAttribute("cards", cards.of(actor, progress, asOf));
        model.addAttribute("notes", notes.of(programme.id(), progress.on(), progress.position()));
        model.addAttribute("words", FigureWords.WORDS);
        model.addAttribute("asOf", asOf);
        model.addAttribute("coordinates", actor.role() == Role.COORDINATOR);
        model.addAttribute("funders", namesOf(programme));
        model.addAttribute("strict", choices.isStrict(programme.id()));
        return "programme/programme";
    }

    private List<String> namesOf(ProgrammeDetail programme) {
        return organisations.all().stream()
                .filter(organisation -> programme.funders().contains(organisation.id()))
                .map(OrganisationNames.Named::name)
                .toList();
    }
}
