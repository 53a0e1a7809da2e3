package fr.jalon.query.programme.changes;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.ChangedFacts;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.programme.FigureWords;
import fr.jalon.query.session.SessionsOfPeople;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The facts behind each part of one gap: named for the coordinator, pseudonymous for the auditor, never for a funder. */
@Page
@Reads("figures")
final class ChangedFactsPage {
    private final Figures figures;
    private final SessionsOfPeople sessions;

    ChangedFactsPage(Figures figures, SessionsOfPeople sessions) {
        this.figures = figures;
        this.sessions = sessions;
    }

    @GetMapping("/programmes/{id}/depuis/{indicator}")
    String facts(
            Actor actor,
            @PathVariable String id,
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String a,
            Model model) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR);
        ProgrammeDetail programme = open(actor, id);
        ProgrammeDetail.Promise promise = programme.promises().stream()
                .filter(defined -> defined.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(Absent::new);
        AskedPair asked = AskedPair.read(de, a);
        ChangedFacts facts = figures.changedFacts(
                        actor, programme.id(), new IndicatorId(promise.indicator()), asked.compared())
                .orElse(null);
        model.addAttribute("programme", programme);
        model.addAttribute("promise", promise);
        model.addAttribute("unreadable", asked.unreadable());
        model.addAttribute("changed", facts);
        model.addAttribute("words", FigureWords.WORDS);
        model.addAttribute("role", actor.role());
        model.addAttribute("zone", ZoneId.of(programme.zone()));
        model.addAttribute(
                "sessions",
                sessions.named(actor, false).stream()
                        .collect(Collectors.toMap(SessionsOfPeople.Named::session, SessionsOfPeople.Named::name)));
        return "project/changed-facts";
    }

    private ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }
}
