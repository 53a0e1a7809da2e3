package fr.jalon.query.programme.explanation;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Explanation;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.Paging;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.NotAllowed;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureNotes;
import fr.jalon.query.programme.FigureWords;
import fr.jalon.query.programme.TrajectoryChart;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * « Comprendre ce chiffre »: named facts for the coordinator, pseudonymous ones for the auditor, counts by month and reasons for the
 * funder. Counting what is listed gives the figure again.
 */
@Page
@Reads({"figures", "figure-note"})
final class ExplanationPage {
    private static final int ROWS = 50;

    private final Figures figures;
    private final FigureNotes notes;
    private final SessionNames sessions;

    ExplanationPage(Figures figures, FigureNotes notes, SessionNames sessions) {
        this.figures = figures;
        this.notes = notes;
        this.sessions = sessions;
    }

    @GetMapping("/programmes/{id}/chiffres/{indicator}")
    String explanation(
            Actor actor,
            @PathVariable String id,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String connu,
            @RequestParam(required = false) @Nullable String position,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "0") String ecartes,
            Model model) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR, Role.FUNDER);
        ProgrammeDetail programme = open(actor, id);
        if (actor.role() == Role.FUNDER && programme.releases().isEmpty()) {
            throw new NotAllowed(
                    "figures.not-released", "L’association n’a pas encore partagé de chiffres pour ce projet.");
        }
        ProgrammeDetail.Promise promise = programme.promises().stream()
                .filter(defined -> defined.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(Absent::new);
        ZoneId zone = ZoneId.of(programme.zone());
        AsOf asOf = AsOf.read(on, actor.role() == Role.FUNDER ? null : connu, position);
        Asked asked = asOf.asked(zone);
        model.addAttribute("programme", programme);
        model.addAttribute("promise", promise);
        model.addAttribute("zone", zone);
        model.addAttribute("words", FigureWords.WORDS);
        model.addAttribute("asOf", asOf);
        model.addAttribute("role", actor.role());
        addresses(actor, asOf, id, indicator, model);
        Optional<Explanation> explained =
                explain(actor, programme, promise, asked, new Paging(number(page), number(ecartes), ROWS));
        explained.ifPresent(explanation -> fill(actor, programme, explanation, model));
        return explained.isPresent() ? "figure/explanation" : "figure/undefined";
    }

    private static void addresses(Actor actor, AsOf asOf, String id, String indicator, Model model) {
        String here = "/programmes/" + id + "/chiffres/" + indicator;
        model.addAttribute("back", asOf.address((actor.role() == Role.FUNDER ? "/projets/" : "/programmes/") + id));
        model.addAttribute("files", here + "/fichiers");
        model.addAttribute("here", asOf.address(here));
    }

    private void fill(Actor actor, ProgrammeDetail programme, Explanation explanation, Model model) {
        model.addAttribute("explanation", explanation);
        model.addAttribute(
                "note",
                notes.of(
                                programme.id(),
                                explanation.heading().on(),
                                explanation.heading().position())
                        .get(explanation.heading().indicator()));
        model.addAttribute("known", known(actor, programme, explanation));
        model.addAttribute("sessions", sessions.of(actor, explanation));
        model.addAttribute(
                "chart",
                TrajectoryChart.of(
                        figures.trajectory(
                                actor,
                                programme.id(),
                                new IndicatorId(explanation.heading().indicator()),
                                new Asked(
                                        explanation.heading().on(),
                                        null,
                                        explanation.heading().position())),
                        programme.from(),
                        programme.to()));
    }

    /** A release is known as of the day it was made; anything else as of the instant asked for. */
    static LocalDate known(Actor actor, ProgrammeDetail programme, Explanation explanation) {
        return programme.releases().stream()
                .filter(release -> actor.role() == Role.FUNDER
                        && release.on().equals(explanation.heading().on())
                        && release.position() == explanation.heading().position())
                .map(Release::releasedOn)
                .findFirst()
                .orElseGet(() -> LocalDate.ofInstant(explanation.heading().knownAt(), ZoneId.of(programme.zone())));
    }

    /** None where the indicator was not defined yet at that position. */
    private Optional<Explanation> explain(
            Actor actor, ProgrammeDetail programme, ProgrammeDetail.Promise promise, Asked asked, Paging paging) {
        try {
            return Optional.of(
                    figures.explanation(actor, programme.id(), new IndicatorId(promise.indicator()), asked, paging));
        } catch (Absent notDefinedThen) {
            return Optional.empty();
        }
    }

    private ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
