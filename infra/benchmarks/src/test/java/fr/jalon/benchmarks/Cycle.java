package fr.jalon.benchmarks;

import fr.jalon.benchmarks.Story.Family;
import fr.jalon.benchmarks.Story.Stream;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One session of eight weekly workshops for a dozen families, from its plan to its end; some cells are corrected days later. */
final class Cycle {

    static final int WORKSHOPS = 8;
    static final int FAMILIES = 12;

    private final Story story;
    private final Programme programme;
    private final LocalDate first;
    private final SessionId id;
    private final Stream stream;
    private final Where where;
    private final List<WorkshopId> workshops;
    private List<Family> families = List.of();
    private final List<Runnable> corrections = new ArrayList<>();

    Cycle(Story story, Programme programme, LocalDate first) {
        this.story = story;
        this.programme = programme;
        this.first = first;
        id = new SessionId("session-" + story.id());
        stream = new Stream("SessionAggregate", id.value());
        var territory = programme.territories.get(story.random.nextInt(programme.territories.size()));
        where = new Where(programme.organisation, programme.id, programme.strand, territory);
        workshops = IntStream.range(0, WORKSHOPS)
                .mapToObj(_ -> new WorkshopId("workshop-" + story.id()))
                .toList();
    }

    LocalDate day(int workshop) {
        return first.plusWeeks(workshop);
    }

    LocalDate planned() {
        return first.minusDays(14);
    }

    /** It is planned, and its families have their places. */
    void plan() {
        var plan = IntStream.range(0, WORKSHOPS)
                .mapToObj(each -> new PlannedWorkshop(
                        workshops.get(each),
                        new Place(new Label("Maison de quartier"), where.territory()),
                        day(each).atTime(9, 30),
                        day(each).atTime(11, 30),
                        programme.team))
                .toList();
        story.tell(
                stream,
                new SessionScheduled(
                        id,
                        programme.organisation,
                        programme.id,
                        programme.strand,
                        new Label("Session"),
                        FAMILIES,
                        plan,
                        planned()));
        families = programme.take(FAMILIES);
        for (var family : families) {
            family.registerOnce(planned());
            story.tell(
                    stream,
                    new ParentEnrolled(
                            id, programme.organisation, programme.id, family.first(), WayIn.ENROLLED, planned()));
        }
    }

    /** What was put right of the week before, then one workshop and who was there; with the last one the session ends. */
    void hold(int number) {
        corrections.forEach(Runnable::run);
        corrections.clear();
        var day = day(number);
        var workshop = workshops.get(number);
        story.tell(stream, new WorkshopHeld(id, workshop, where, programme.team, day));
        for (var family : families) {
            record(workshop, family.first(), day);
            var second = family.second();
            if (second != null && story.once(15, 100)) {
                record(workshop, second, day);
            }
        }
        story.tell(stream, new ChildrenCounted(id, workshop, where, 6 + story.random.nextInt(9), null, day));
        if (story.once(1, 5)) {
            story.tell(
                    stream, new PeopleCountedWithoutName(id, workshop, where, 1 + story.random.nextInt(3), null, day));
        }
        if (number == WORKSHOPS - 1) {
            story.tell(
                    stream,
                    new SessionCompleted(
                            id,
                            programme.organisation,
                            programme.id,
                            programme.strand,
                            List.of(where.territory()),
                            WORKSHOPS,
                            WORKSHOPS,
                            day));
        }
    }

    private void record(WorkshopId workshop, Participant who, LocalDate day) {
        var drawn = story.random.nextInt(100);
        var status = drawn < 75
                ? AttendanceStatus.PRESENT
                : drawn < 90 ? AttendanceStatus.NO_NEWS : AttendanceStatus.SENT_WORD;
        var recorded = story.tell(stream, new AttendanceRecorded(id, workshop, where, who, status, day));
        if (story.once(5, 100)) {
            var other = status == AttendanceStatus.PRESENT ? AttendanceStatus.NO_NEWS : AttendanceStatus.PRESENT;
            corrections.add(() -> story.tell(
                    stream,
                    new AttendanceCorrected(
                            id,
                            workshop,
                            where,
                            who,
                            new EventId(recorded),
                            status,
                            other,
                            day,
                            CorrectionReason.ENTRY_MISTAKE,
                            day)));
        }
    }
}
