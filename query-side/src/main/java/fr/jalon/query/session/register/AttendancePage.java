package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.NotAllowed;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoices;
import java.time.LocalDate;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The attendance of one workshop, phone in hand. */
@Page
@Reads({"session", "person", "programme-choice"})
final class AttendancePage {
    /** Animation may fill in the attendance until this many days after the session's last workshop. */
    static final int DAYS_OPEN = 15;

    private final SessionFiles files;
    private final PersonNames names;
    private final Newcomers newcomers;
    private final ProgrammeChoices programmes;
    private final Today today;

    AttendancePage(
            SessionFiles files, PersonNames names, Newcomers newcomers, ProgrammeChoices programmes, Today today) {
        this.files = files;
        this.names = names;
        this.newcomers = newcomers;
        this.programmes = programmes;
        this.today = today;
    }

    /** One adult, and what is recorded of them. */
    record Line(PersonId person, String name, AttendanceStatus status) {}

    @GetMapping("/sessions/{id}/ateliers/{workshop}/presences")
    String attendance(Actor actor, @PathVariable String id, @PathVariable String workshop, Model model) {
        SessionFile file = prepare(actor, id, workshop, model);
        WorkshopId at = new WorkshopId(workshop);
        List<PersonId> expected = file.expectedAt(at);
        NamedPeople named =
                names.of(file.places().stream().map(SessionFile.Place::person).toList());
        model.addAttribute("lines", lines(actor, file, at, expected, named));
        model.addAttribute("entered", file.entered(at));
        model.addAttribute("team", team(actor, file, at));
        model.addAttribute("others", others(actor, file, expected, named));
        model.addAttribute("links", LinkToChild.values());
        model.addAttribute("arrival", "/arrivee/{id}");
        return "session/attendance";
    }

    /** After a newcomer was registered from the hall: marking that they are there. */
    @GetMapping("/sessions/{id}/ateliers/{workshop}/presences/arrivee/{family}")
    String arrival(
            Actor actor,
            @PathVariable String id,
            @PathVariable String workshop,
            @PathVariable String family,
            Model model) {
        prepare(actor, id, workshop, model);
        model.addAttribute("arrivals", newcomers.justRegistered(actor, family));
        return "session/arrival";
    }

    /** Correcting one cell: its status, its date, and why. */
    @GetMapping("/sessions/{id}/ateliers/{workshop}/presences/{person}/correction")
    String correction(
            Actor actor,
            @PathVariable String id,
            @PathVariable String workshop,
            @PathVariable String person,
            Model model) {
        Door.require(actor, Role.COORDINATOR);
        SessionFile file = prepare(actor, id, workshop, model);
        SessionFile.Cell cell = file.cells().stream()
                .filter(c -> c.workshop().value().equals(workshop)
                        && c.person().value().equals(person))
                .findFirst()
                .orElseThrow(Absent::new);
        model.addAttribute("cell", cell);
        model.addAttribute(
                "name", names.of(List.of(cell.person())).get(cell.person()).full());
        model.addAttribute("statuses", AttendanceStatus.values());
        model.addAttribute("reasons", CorrectionReason.values());
        return "session/correction";
    }

    private SessionFile prepare(Actor actor, String id, String workshop, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ANIMATION);
        SessionFile file = files.open(actor, id);
        SessionFile.Workshop meeting = file.workshops().stream()
                .filter(w -> w.id().value().equals(workshop))
                .findFirst()
                .orElseThrow(Absent::new);
        LocalDate now = today.date(programmes.zoneOf(file.programme()));
        LocalDate lastDay = file.lastDay().plusDays(DAYS_OPEN);
        if (actor.role() == Role.ANIMATION && now.isAfter(lastDay)) {
            throw new NotAllowed(
                    "session.attendance-closed",
                    "La saisie de cette session est close depuis le " + French.FRENCH.date(lastDay)
                            + ". La coordination peut encore la compléter.");
        }
        model.addAttribute("file", file);
        model.addAttribute("workshop", meeting);
        model.addAttribute("today", now);
        model.addAttribute("ahead", meeting.planned() && meeting.day().isAfter(now));
        model.addAttribute("here", "/sessions/" + id + "/ateliers/" + workshop + "/presences");
        model.addAttribute("commands", "/commands/sessions/" + id + "/workshops/" + workshop);
        model.addAttribute("coordination", actor.role() == Role.COORDINATOR);
        return file;
    }

    private static List<Line> lines(
            Actor actor, SessionFile file, WorkshopId at, List<PersonId> people, NamedPeople named) {
        return people.stream()
                .map(person -> new Line(person, shown(actor, named.get(person)), file.status(at, person)))
                .toList();
    }

    private List<String> team(Actor actor, SessionFile file, WorkshopId at) {
        List<SessionFile.Member> team = file.workshop(at).orElseThrow().team();
        NamedPeople named =
                names.of(team.stream().map(SessionFile.Member::person).toList());
        return team.stream()
                .map(member -> shown(actor, named.get(member.person())) + ", " + French.FRENCH.word(member.status()))
                .toList();
    }

    /** Whom one may add: those of the session who wait or stopped; for the coordination every adult it knows. */
    private List<PersonName> others(Actor actor, SessionFile file, List<PersonId> expected, NamedPeople named) {
        List<PersonName> all = actor.role() == Role.COORDINATOR
                ? names.adultsOf(Door.organisationOf(actor))
                : file.places().stream().map(place -> named.get(place.person())).toList();
        return all.stream().filter(name -> !expected.contains(name.person())).toList();
    }

    private static String shown(Actor actor, PersonName name) {
        return actor.role() == Role.COORDINATOR ? name.full() : name.brief();
    }
}
