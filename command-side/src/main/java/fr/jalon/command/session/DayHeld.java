package fr.jalon.command.session;

import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that took place on a day. What was said to have taken place at it took place that day too: what was entered for another
 * day, as the workshop's own, is corrected in the same decision. A day somebody corrected by hand stays, and so does a word sent: it
 * was sent for the day then planned.
 */
record DayHeld(Cycle cycle, Workshop workshop, LocalDate day, List<TeamMember> team) {

    List<SessionEvent> facts() {
        var facts = new ArrayList<SessionEvent>();
        facts.add(new WorkshopHeld(cycle.session(), workshop.plan().workshop(), cycle.where(workshop), team, day));
        workshop.marks().values().stream()
                .filter(this::tookPlaceElsewhen)
                .map(this::follows)
                .forEach(facts::add);
        if (follows(workshop.withoutName())) {
            facts.add(peopleWithoutName());
        }
        if (follows(workshop.children())) {
            facts.add(children());
        }
        return List.copyOf(facts);
    }

    private SessionEvent peopleWithoutName() {
        return new PeopleCountedWithoutName(
                cycle.session(),
                workshop.plan().workshop(),
                cycle.where(workshop),
                workshop.peopleWithoutName(),
                Workshop.Count.eventOf(workshop.withoutName()),
                day);
    }

    private SessionEvent children() {
        return new ChildrenCounted(
                cycle.session(),
                workshop.plan().workshop(),
                cycle.where(workshop),
                workshop.childrenPresent(),
                Workshop.Count.eventOf(workshop.children()),
                day);
    }

    private boolean tookPlaceElsewhen(Workshop.Mark mark) {
        return mark.followsWorkshop()
                && !mark.on().equals(day)
                && switch (mark.status()) {
                    case PRESENT, NO_NEWS -> true;
                    case SENT_WORD, NOT_ENTERED -> false;
                };
    }

    private SessionEvent follows(Workshop.Mark mark) {
        return new AttendanceCorrected(
                cycle.session(),
                workshop.plan().workshop(),
                cycle.where(workshop),
                mark.participant(),
                mark.event(),
                mark.status(),
                mark.status(),
                mark.on(),
                CorrectionReason.WRONG_DATE,
                day);
    }

    private boolean follows(Workshop.@Nullable Count count) {
        return count != null && count.number() > 0 && !count.on().equals(day);
    }
}
