package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.Sheets;
import fr.jalon.query.session.Untold;
import fr.jalon.query.session.register.SessionFile.PlaceState;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One session: is it full, who drops out, what is missing to complete it. */
@Page
@Reads({"session", "person", "programme-choice", "sheet", "to-tell"})
final class SessionPage {
    private final SessionFiles files;
    private final PersonNames names;
    private final ProgrammeChoices programmes;
    private final SessionTerritories territories;
    private final Sheets sheets;
    private final Untold untold;
    private final Today today;

    SessionPage(
            SessionFiles files,
            PersonNames names,
            ProgrammeChoices programmes,
            SessionTerritories territories,
            Sheets sheets,
            Untold untold,
            Today today) {
        this.files = files;
        this.names = names;
        this.programmes = programmes;
        this.territories = territories;
        this.sheets = sheets;
        this.untold = untold;
        this.today = today;
    }

    /** A parent's line of the grid: one mark per workshop not cancelled. */
    record GridLine(PersonId person, String family, String name, boolean stopped, List<Mark> marks, long present) {}

    /** One cell of the grid. */
    record Mark(WorkshopId workshop, AttendanceStatus status, boolean recorded) {}

    @GetMapping("/sessions/{id}")
    String session(Actor actor, @PathVariable String id, Model model) {
        Door.require(actor, Role.COORDINATOR);
        SessionFile file = files.open(actor, id);
        NamedPeople named = names.of(Stream.concat(
                        file.places().stream().map(SessionFile.Place::person),
                        file.workshops().stream().flatMap(w -> w.team().stream().map(SessionFile.Member::person)))
                .toList());
        model.addAttribute("file", file);
        model.addAttribute("commands", "/commands/sessions/" + id);
        model.addAttribute("here", "/sessions/" + id);
        model.addAttribute("grid", grid(file, named));
        model.addAttribute("names", named);
        model.addAttribute("waiting", file.people(PlaceState.WAITING));
        model.addAttribute("enrolled", file.people(PlaceState.ENROLLED));
        model.addAttribute("others", others(file));
        model.addAttribute("colleagues", names.teamOf(file.organisation()));
        model.addAttribute("territories", territories.names(actor, file));
        model.addAttribute("planReasons", PlanReason.values());
        model.addAttribute("stopReasons", StopReason.values());
        model.addAttribute("purposes", ExportPurpose.values());
        model.addAttribute("corrections", CorrectionReason.values());
        LocalDateTime now = today.now(programmes.zoneOf(file.programme()));
        model.addAttribute("today", now.toLocalDate());
        model.addAttribute("now", now);
        left(actor, file, now, model);
        return "session/session";
    }

    /** What is left to be done with it: whom to tell, what to enter, what is missing to complete it. */
    private void left(Actor actor, SessionFile file, LocalDateTime now, Model model) {
        model.addAttribute("keptIn", sheets.places(file.id()));
        model.addAttribute("sheetCodes", sheets.codes(file.id()));
        model.addAttribute("untold", untold.in(actor, file.id().value(), now));
        model.addAttribute("toCatchUp", CatchUpPage.missing(file, now).size());
        model.addAttribute(
                "completion", Completion.of(file, programmes.completionShare(file.programme()), now.toLocalDate()));
    }

    /** Who might be enrolled: the organisation's adults without a place here. */
    private List<PersonName> others(SessionFile file) {
        Set<PersonId> placed = file.places().stream()
                .filter(place -> place.state() != PlaceState.STOPPED)
                .map(SessionFile.Place::person)
                .collect(Collectors.toSet());
        return names.adultsOf(file.organisation()).stream()
                .filter(name -> !placed.contains(name.person()))
                .toList();
    }

    private static List<GridLine> grid(SessionFile file, NamedPeople named) {
        Function<SessionFile.Place, List<Mark>> marks = place -> file.workshops().stream()
                .filter(workshop -> !workshop.cancelled())
                .map(workshop -> new Mark(
                        workshop.id(),
                        file.status(workshop.id(), place.person()),
                        file.cell(workshop.id(), place.person()).isPresent()))
                .toList();
        return file.places().stream()
                .filter(place -> place.state() != PlaceState.WAITING)
                .map(place -> {
                    List<Mark> line = marks.apply(place);
                    return new GridLine(
                            place.person(),
                            place.family(),
                            named.get(place.person()).full(),
                            place.state() == PlaceState.STOPPED,
                            line,
                            line.stream()
                                    .filter(mark -> mark.status() == AttendanceStatus.PRESENT)
                                    .count());
                })
                .toList();
    }
}
