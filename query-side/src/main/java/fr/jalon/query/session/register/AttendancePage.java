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
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoices;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final ProgrammeChoices programmes;
    private final Today today;

    AttendancePage(SessionFiles files, PersonNames names, ProgrammeChoices programmes, Today today) {
        this.files = files;
        this.names = names;
        this.programmes = programmes;
        this.today = today;
    }

    /** One adult, and what is recorded of them. */
    record Line(PersonId person, String name, AttendanceStatus status) {}

    /** Somebody who is not on the list and can be put there. */
    record Other(PersonId person, String name) {}

    /** Somebody who animates in this session; {@code planned} whether this workshop is theirs. */
    record Facilitator(PersonId person, String name, String as, boolean planned) {}

    @GetMapping("/sessions/{id}/ateliers/{workshop}/presences")
    String attendance(Actor actor, @PathVariable String id, @PathVariable String workshop, Model model) {
        SessionFile file = prepare(actor, id, workshop, model);
        WorkshopId at = new WorkshopId(workshop);
        List<PersonId> expected = file.expectedAt(at);
        NamedPeople named =
                names.of(file.places().stream().map(SessionFile.Place::person).toList());
        Map<PersonId, String> shown = shown(
                actor,
                named,
                file.places().stream().map(SessionFile.Place::person).toList());
        model.addAttribute("lines", lines(file, at, expected, shown));
        model.addAttribute("entered", file.entered(at));
        model.addAttribute("team", team(actor, file, at));
        model.addAttribute("others", others(actor, expected, shown));
        model.addAttribute("links", LinkToChild.values());
        return "session/attendance";
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
            SessionFile file, WorkshopId at, List<PersonId> people, Map<PersonId, String> shown) {
        return people.stream()
                .map(person -> new Line(person, shown.getOrDefault(person, ""), file.status(at, person)))
                .toList();
    }

    /** Whoever animates in this session, those of this workshop first. */
    private List<Facilitator> team(Actor actor, SessionFile file, WorkshopId at) {
        List<SessionFile.Member> planned = file.workshop(at).orElseThrow().team();
        Map<PersonId, SessionFile.Member> all = new LinkedHashMap<>();
        planned.forEach(member -> all.put(member.person(), member));
        file.workshops().forEach(each -> each.team().forEach(member -> all.putIfAbsent(member.person(), member)));
        Map<PersonId, String> shown = shown(actor, names.of(all.keySet()), List.copyOf(all.keySet()));
        return all.values().stream()
                .map(member -> new Facilitator(
                        member.person(),
                        shown.getOrDefault(member.person(), ""),
                        French.FRENCH.word(member.status()),
                        planned.contains(member)))
                .toList();
    }

    /** Whom one may add: those of the session who wait or stopped; for the coordination every adult it knows. */
    private List<Other> others(Actor actor, List<PersonId> expected, Map<PersonId, String> shown) {
        List<Other> all = actor.role() == Role.COORDINATOR
                ? names.adultsOf(Door.organisationOf(actor)).stream()
                        .map(name -> new Other(name.person(), name.full()))
                        .toList()
                : shown.entrySet().stream()
                        .map(entry -> new Other(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Other::name))
                        .toList();
        return all.stream().filter(other -> !expected.contains(other.person())).toList();
    }

    /** The whole name for the coordination; in the hall the first name and as little more as tells people apart. */
    private static Map<PersonId, String> shown(Actor actor, NamedPeople named, List<PersonId> people) {
        return actor.role() == Role.COORDINATOR
                ? people.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), person -> named.get(person).full(), (one, _) -> one))
                : named.brief(people);
    }
}
