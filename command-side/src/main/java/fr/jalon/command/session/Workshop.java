package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.TeamMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One workshop: its plan, what became of it, and who is known to have been there. */
record Workshop(
        PlannedWorkshop plan,
        Standing standing,
        Map<PersonId, Mark> marks,
        @Nullable Count withoutName,
        @Nullable Count children) {

    /** What became of the plan. */
    sealed interface Standing {}

    record Planned() implements Standing {}

    /** It took place; {@code event} is the one a correction names. */
    record Held(LocalDate on, List<TeamMember> team, EventId event) implements Standing {}

    record Cancelled() implements Standing {}

    /** The last thing said of one person here, by which event and when. */
    record Mark(AttendanceStatus status, LocalDate on, EventId event, Instant at) {}

    /** The last count, and the event that gave it. */
    record Count(int number, EventId event) {
        /** What a new count corrects: the last one, if there was one. */
        static @Nullable EventId eventOf(@Nullable Count last) {
            return last == null ? null : last.event();
        }
    }

    static Workshop of(PlannedWorkshop planned) {
        return new Workshop(planned, new Planned(), Map.of(), null, null);
    }

    Workshop at(Place place) {
        return with(new PlannedWorkshop(plan.workshop(), place, plan.start(), plan.end(), plan.team()));
    }

    Workshop from(LocalDateTime start, LocalDateTime end) {
        return with(new PlannedWorkshop(plan.workshop(), plan.place(), start, end, plan.team()));
    }

    Workshop by(List<TeamMember> team) {
        return with(new PlannedWorkshop(plan.workshop(), plan.place(), plan.start(), plan.end(), team));
    }

    private Workshop with(PlannedWorkshop changed) {
        return new Workshop(changed, standing, marks, withoutName, children);
    }

    Workshop with(Standing changed) {
        return new Workshop(plan, changed, marks, withoutName, children);
    }

    Workshop after(AttendanceEvent event, EventId id, Instant at) {
        return switch (event) {
            case AttendanceRecorded e -> marked(e.participant(), new Mark(e.status(), e.occurredOn(), id, at));
            case AttendanceCorrected e -> marked(e.participant(), new Mark(e.to(), e.occurredOn(), id, at));
            case PeopleCountedWithoutName e -> countedWithoutName(new Count(e.people(), id));
            case ChildrenCounted e -> countedChildren(new Count(e.children(), id));
            case NewcomerReceived _ -> this;
        };
    }

    Workshop marked(Participant participant, Mark mark) {
        var changed = new HashMap<>(marks);
        changed.put(participant.person(), mark);
        return new Workshop(plan, standing, Map.copyOf(changed), withoutName, children);
    }

    Workshop countedWithoutName(Count count) {
        return new Workshop(plan, standing, marks, count, children);
    }

    Workshop countedChildren(Count count) {
        return new Workshop(plan, standing, marks, withoutName, count);
    }

    /** The day it was held, else the day planned. */
    LocalDate day() {
        return standing instanceof Held held ? held.on() : plan.start().toLocalDate();
    }

    Optional<Mark> mark(PersonId person) {
        return Optional.ofNullable(marks.get(person));
    }

    AttendanceStatus status(PersonId person) {
        return mark(person).map(Mark::status).orElse(AttendanceStatus.NOT_ENTERED);
    }

    int peopleWithoutName() {
        return withoutName == null ? 0 : withoutName.number();
    }

    int childrenPresent() {
        return children == null ? 0 : children.number();
    }

    /** Whether anybody is recorded as having been there, by name or not. */
    boolean someoneCame() {
        return peopleWithoutName() > 0
                || childrenPresent() > 0
                || marks.values().stream().anyMatch(mark -> mark.status() == AttendanceStatus.PRESENT);
    }

    /** For changes that would leave what was recorded on another day, or in another territory, than the workshop. */
    void requireNobodyCame() {
        if (someoneCame()) {
            throw new Refusal(SessionRefusal.SOMEONE_CAME);
        }
    }
}
