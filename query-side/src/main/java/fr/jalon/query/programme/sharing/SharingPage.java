package fr.jalon.query.programme.sharing;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Changes;
import fr.jalon.query.figures.Compared;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureCard;
import fr.jalon.query.programme.OpenPoints;
import fr.jalon.query.programme.ProjectView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Choose a date, see exactly what the funders will see, then share it. What is shared is read at the position of what was seen:
 * nothing entered in between slips in.
 */
@Page
@Reads({"figures", "figure-note"})
final class SharingPage {
    private final Figures figures;
    private final ProjectView view;
    private final Today today;

    SharingPage(Figures figures, ProjectView view, Today today) {
        this.figures = figures;
        this.view = view;
        this.today = today;
    }

    @GetMapping("/programmes/{id}/partage")
    String sharing(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String au,
            @RequestParam(required = false) @Nullable String courbe,
            Model model) {
        Door.require(actor, Role.COORDINATOR);
        ProgrammeDetail programme = open(actor, id);
        AsOf asked = AsOf.read(au, null, null);
        LocalDate last = programme.releases().isEmpty()
                ? programme.from()
                : programme.releases().getFirst().on();
        LocalDate on = chosen(asked.on(), last);
        Progress progress = figures.preview(actor, programme.id(), new Asked(on, null, null));
        Release wouldBe = new Release(progress.on(), progress.position(), today.date());
        List<FigureCard> cards = view.fill(actor, programme, progress, wouldBe, courbe, model);
        Changes since = programme.releases().isEmpty()
                ? null
                : figures.changes(actor, programme.id(), Compared.read(null, on + "." + progress.position()))
                        .orElse(null);
        model.addAttribute("points", OpenPoints.of(progress, cards, since));
        model.addAttribute("since", since);
        model.addAttribute("last", last);
        model.addAttribute("today", today.date());
        model.addAttribute("here", "/programmes/" + programme.id());
        model.addAttribute(
                "aside", asked.unreadable() || asked.on() != null && !asked.on().equals(on));
        return "project/sharing";
    }

    /** The day asked for where it can be shared: not to come, and not before what was shared last. */
    private LocalDate chosen(@Nullable LocalDate asked, LocalDate last) {
        LocalDate day = asked == null ? today.date() : asked;
        return day.isAfter(today.date()) || day.isBefore(last) ? later(today.date(), last) : day;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }
}
