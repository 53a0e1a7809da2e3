package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.family.Newcomers;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.session.Untold;
import fr.jalon.query.session.register.SessionLists.Meeting;
import fr.jalon.query.session.register.SessionLists.Summary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the day: where and when, what is late, whom to call. For animation, the workshops one is named in. */
@Page
@Reads({"session", "person", "newcomer", "to-tell"})
final class TodayPage {
    private final SessionLists lists;
    private final Newcomers newcomers;
    private final Untold untold;
    private final Today today;

    TodayPage(SessionLists lists, Newcomers newcomers, Untold untold, Today today) {
        this.lists = lists;
        this.newcomers = newcomers;
        this.untold = untold;
        this.today = today;
    }

    @GetMapping("/aujourdhui")
    String today(Actor actor, Model model) {
        Door.require(actor, Role.COORDINATOR, Role.ANIMATION);
        List<Meeting> meetings = lists.meetings(actor);
        LocalDateTime now = today.now();
        model.addAttribute("today", now.toLocalDate());
        if (actor.role() == Role.COORDINATOR) {
            model.addAttribute("newcomers", newcomers.toComplete(actor));
            model.addAttribute("untold", untold.of(actor, now));
        }
        return actor.role() == Role.ANIMATION
                ? ofTheHall(meetings, now, model)
                : ofTheOffice(meetings, lists.sessions(actor), now, model);
    }

    private static String ofTheHall(List<Meeting> meetings, LocalDateTime now, Model model) {
        LocalDate oldest = now.toLocalDate().minusDays(AttendancePage.DAYS_OPEN);
        List<Meeting> near = meetings.stream()
                .filter(meeting -> !lastDayOf(meeting, meetings).isBefore(oldest))
                .toList();
        model.addAttribute(
                "coming", near.stream().filter(m -> !m.ends().isBefore(now)).toList());
        model.addAttribute(
                "past",
                near.reversed().stream().filter(m -> m.ends().isBefore(now)).toList());
        return "session/my-workshops";
    }

    private static String ofTheOffice(List<Meeting> meetings, List<Summary> sessions, LocalDateTime now, Model model) {
        List<Meeting> coming = meetings.stream()
                .filter(m -> m.state().equals("PLANNED") && !m.ends().isBefore(now))
                .toList();
        model.addAttribute("next", coming.isEmpty() ? null : coming.getFirst());
        model.addAttribute("coming", coming.stream().skip(1).limit(4).toList());
        model.addAttribute(
                "late", meetings.stream().filter(m -> isLate(m, now)).toList().reversed());
        model.addAttribute(
                "toComplete",
                sessions.stream()
                        .filter(s -> s.open() && s.ends().isBefore(now))
                        .toList());
        model.addAttribute(
                "waiting",
                sessions.stream().filter(s -> s.open() && s.waiting() > 0).toList());
        return "session/today";
    }

    private static boolean isLate(Meeting meeting, LocalDateTime now) {
        return meeting.ends().isBefore(now)
                && meeting.sessionState().equals("OPEN")
                && (meeting.missing() > 0 || meeting.state().equals("PLANNED"));
    }

    private static LocalDate lastDayOf(Meeting meeting, List<Meeting> all) {
        return all.stream()
                .filter(other -> other.session().equals(meeting.session()))
                .map(other -> other.ends().toLocalDate())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
