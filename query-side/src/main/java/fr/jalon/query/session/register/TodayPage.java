package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.family.Newcomers;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.pathway.PathwayPoints;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.PersonName;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.session.Untold;
import fr.jalon.query.session.register.SessionLists.Meeting;
import fr.jalon.query.session.register.SessionLists.Summary;
import java.time.ZoneId;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the day: where and when, what is late, whom to call. For animation, the workshops one is named in. */
@Page
@Reads({"session", "person", "programme-choice", "pathway", "newcomer", "to-tell"})
final class TodayPage {
    private final SessionLists lists;
    private final PathwayPoints pathways;
    private final Newcomers newcomers;
    private final Untold untold;
    private final PersonNames names;
    private final Today today;

    TodayPage(
            SessionLists lists,
            PathwayPoints pathways,
            Newcomers newcomers,
            Untold untold,
            PersonNames names,
            Today today) {
        this.lists = lists;
        this.pathways = pathways;
        this.newcomers = newcomers;
        this.untold = untold;
        this.names = names;
        this.today = today;
    }

    @GetMapping("/aujourdhui")
    String today(Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ANIMATION);
        List<Meeting> meetings = lists.meetings(actor);
        model.addAttribute("today", today.date());
        if (actor.role() == Role.COORDINATOR) {
            model.addAttribute("newcomers", newcomers.toComplete(actor));
            model.addAttribute("untold", untold.of(actor, today.now()));
            model.addAttribute("pathwaysToCheck", pathwaysToCheck(actor));
        }
        return actor.role() == Role.ANIMATION
                ? ofTheHall(meetings, model)
                : ofTheOffice(meetings, lists.sessions(actor), model);
    }

    private String ofTheHall(List<Meeting> meetings, Model model) {
        List<Meeting> near = meetings.stream()
                .filter(meeting -> !meeting.lastDay()
                        .plusDays(AttendancePage.DAYS_OPEN)
                        .isBefore(today.date(zoneOf(meeting.zone()))))
                .toList();
        model.addAttribute("coming", near.stream().filter(m -> !isOver(m)).toList());
        model.addAttribute("past", near.reversed().stream().filter(this::isOver).toList());
        return "session/my-workshops";
    }

    private String ofTheOffice(List<Meeting> meetings, List<Summary> sessions, Model model) {
        List<Meeting> coming = meetings.stream()
                .filter(m -> m.state().equals("PLANNED") && !isOver(m))
                .toList();
        model.addAttribute("next", coming.isEmpty() ? null : coming.getFirst());
        model.addAttribute("coming", coming.stream().skip(1).limit(4).toList());
        model.addAttribute(
                "late", meetings.stream().filter(this::isLate).toList().reversed());
        model.addAttribute(
                "toComplete",
                sessions.stream()
                        .filter(s -> s.open() && s.ends().isBefore(today.now(zoneOf(s.zone()))))
                        .toList());
        model.addAttribute(
                "waiting",
                sessions.stream().filter(s -> s.open() && s.waiting() > 0).toList());
        return "session/today";
    }

    private List<PersonName> pathwaysToCheck(Actor actor) {
        List<PersonId> people = pathways.toCheck(actor);
        NamedPeople named = names.of(people);
        return people.stream().map(named::get).toList();
    }

    private boolean isLate(Meeting meeting) {
        return isOver(meeting)
                && meeting.sessionState().equals("OPEN")
                && (meeting.missing() > 0 || meeting.state().equals("PLANNED"));
    }

    private boolean isOver(Meeting meeting) {
        return meeting.ends().isBefore(today.now(zoneOf(meeting.zone())));
    }

    private static ZoneId zoneOf(String zone) {
        return ZoneId.of(zone);
    }
}
