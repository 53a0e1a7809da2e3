package fr.jalon.query.programme.sharing;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureCards;
import fr.jalon.query.programme.FigureNotes;
import fr.jalon.query.programme.FigureWords;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Explain one figure of one release to those who read it: what stands there, what was written, and the form for a new text. */
@Page
@Reads({"figures", "figure-note"})
final class NotePage {
    private final Figures figures;
    private final FigureCards cards;
    private final FigureNotes notes;

    NotePage(Figures figures, FigureCards cards, FigureNotes notes) {
        this.figures = figures;
        this.cards = cards;
        this.notes = notes;
    }

    @GetMapping("/programmes/{id}/explications/{indicator}")
    String note(
            Actor actor,
            @PathVariable String id,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String partage,
            Model model) {
        Door.require(actor, Role.COORDINATOR);
        ProgrammeDetail programme = open(actor, id);
        ProgrammeDetail.Promise promise = programme.promises().stream()
                .filter(defined -> defined.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(Absent::new);
        Release release = release(programme, partage);
        model.addAttribute("programme", programme);
        model.addAttribute("promise", promise);
        model.addAttribute("release", release);
        model.addAttribute("words", FigureWords.WORDS);
        if (release != null) {
            fill(actor, programme, promise, release, model);
        }
        return "project/note";
    }

    private void fill(
            Actor actor, ProgrammeDetail programme, ProgrammeDetail.Promise promise, Release release, Model model) {
        Progress progress = figures.progress(actor, programme.id(), new Asked(release.on(), null, release.position()));
        AsOf asOf = new AsOf(release.on(), null, release.position(), false);
        model.addAttribute(
                "card",
                cards.of(actor, progress, asOf).stream()
                        .filter(card -> card.figure().indicator().equals(promise.indicator()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute(
                "note",
                notes.of(programme.id(), release.on(), release.position()).get(promise.indicator()));
    }

    /** The one named as in 2024-06-30.1200, or the latest; none before the first. */
    private static @Nullable Release release(ProgrammeDetail programme, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return programme.releases().isEmpty() ? null : programme.releases().getFirst();
        }
        return programme.releases().stream()
                .filter(release -> release.key().equals(key))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }
}
