package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
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
import fr.jalon.query.session.SheetCodes;
import fr.jalon.query.session.Sheets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of one workshop, to print and have signed. Where the scope is strict it names people by their first name alone. */
@Page
@Reads({"session", "person", "sheet", "programme-choice"})
final class SheetPage {
    private static final int BLANK_LINES = 4;

    private final SessionFiles files;
    private final PersonNames names;
    private final Sheets sheets;
    private final ProgrammeChoices programmes;
    private final Today today;

    SheetPage(SessionFiles files, PersonNames names, Sheets sheets, ProgrammeChoices programmes, Today today) {
        this.files = files;
        this.names = names;
        this.sheets = sheets;
        this.programmes = programmes;
        this.today = today;
    }

    /** One line to sign. */
    record Line(String code, String name) {}

    @GetMapping("/sessions/{id}/ateliers/{workshop}/feuille")
    String sheet(Actor actor, @PathVariable String id, @PathVariable String workshop, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ANIMATION);
        SessionFile file = files.open(actor, id);
        SessionFile.Workshop meeting = file.workshops().stream()
                .filter(w -> w.id().value().equals(workshop))
                .findFirst()
                .orElseThrow(Absent::new);
        requireOpen(actor, file);
        boolean strict = programmes.isStrict(file.programme());
        Function<PersonId, String> shown = shown(actor, strict, file, meeting);
        SheetCodes codes = sheets.codes(file.id());
        model.addAttribute("file", file);
        model.addAttribute("workshop", meeting);
        model.addAttribute("coordination", actor.role() == Role.COORDINATOR);
        model.addAttribute("strict", strict);
        model.addAttribute("lines", lines(file, meeting.id(), codes, shown));
        model.addAttribute("blank", codes.blank(meeting.id()));
        model.addAttribute("blankLines", BLANK_LINES);
        model.addAttribute(
                "team",
                meeting.team().stream()
                        .map(member -> new Hand(shown.apply(member.person()), French.FRENCH.word(member.status())))
                        .toList());
        return "session/sheet";
    }

    /** Somebody of the team, and as what. */
    record Hand(String name, String as) {}

    private static List<Line> lines(
            SessionFile file, WorkshopId workshop, SheetCodes codes, Function<PersonId, String> shown) {
        return file.recordableAt(workshop).stream()
                .sorted(Comparator.comparingInt(codes::line))
                .map(person -> new Line(codes.of(workshop, person), shown.apply(person)))
                .toList();
    }

    /** The animation's sheet closes with its attendance. */
    private void requireOpen(Actor actor, SessionFile file) {
        LocalDate lastDay = file.lastDay().plusDays(AttendancePage.DAYS_OPEN);
        if (actor.role() == Role.ANIMATION && today.date().isAfter(lastDay)) {
            throw new NotAllowed(
                    "session.attendance-closed",
                    "Cette session est close depuis le " + French.FRENCH.date(lastDay)
                            + ". La coordination peut encore imprimer la feuille.");
        }
    }

    private Function<PersonId, String> shown(
            Actor actor, boolean strict, SessionFile file, SessionFile.Workshop meeting) {
        NamedPeople named = names.of(Stream.concat(
                        file.places().stream().map(SessionFile.Place::person),
                        meeting.team().stream().map(SessionFile.Member::person))
                .toList());
        return person -> shown(actor, strict, named.get(person));
    }

    private static String shown(Actor actor, boolean strict, PersonName name) {
        if (strict) {
            return name.first();
        }
        return actor.role() == Role.COORDINATOR ? name.full() : name.brief();
    }
}
