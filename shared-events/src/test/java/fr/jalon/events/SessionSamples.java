package fr.jalon.events;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.HALL;
import static fr.jalon.events.SampleIds.KEY;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.NEXT_WORKSHOP;
import static fr.jalon.events.SampleIds.NORTH;
import static fr.jalon.events.SampleIds.OTHER_HALL;
import static fr.jalon.events.SampleIds.PARTICIPANT;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.SESSION;
import static fr.jalon.events.SampleIds.SOUTH;
import static fr.jalon.events.SampleIds.STRAND;
import static fr.jalon.events.SampleIds.WHERE;
import static fr.jalon.events.SampleIds.WHERE_WITHOUT_STRAND;
import static fr.jalon.events.SampleIds.WORKSHOP;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.EventSamples.Sample;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentPromoted;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.EnrolmentEvent.ParticipationStopped;
import fr.jalon.events.session.FollowUpEvent.PersonTold;
import fr.jalon.events.session.FollowUpEvent.SheetKept;
import fr.jalon.events.session.FollowUpEvent.TellingCorrected;
import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan of a session, its enrolments and its attendance. */
final class SessionSamples {

    private static final List<TeamMember> TEAM =
            List.of(new TeamMember(EMPLOYEE, TeamStatus.EMPLOYEE), new TeamMember(MOTHER, TeamStatus.PARENT));
    private static final PlannedWorkshop FIRST =
            new PlannedWorkshop(WORKSHOP, HALL, MEETING.atTime(14, 0), MEETING.atTime(16, 0), TEAM);
    private static final PlannedWorkshop BARE =
            new PlannedWorkshop(WORKSHOP, HALL, MEETING.atTime(14, 0), MEETING.atTime(16, 0), List.of());
    private static final PlannedWorkshop NEXT = new PlannedWorkshop(
            NEXT_WORKSHOP, OTHER_HALL, LAST_MEETING.atTime(9, 30), LAST_MEETING.atTime(11, 30), List.of());

    private SessionSamples() {}

    static List<Sample> all() {
        return Stream.of(plan(), outcome(), enrolment(), attendance(), followUp())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> plan() {
        Label name = new Label("Session du printemps");
        return List.of(
                new Sample(
                        new SessionScheduled(
                                SESSION, CARRIER, PROGRAMME, STRAND, name, 9, List.of(FIRST, NEXT), LAUNCH),
                        new SessionScheduled(SESSION, CARRIER, PROGRAMME, null, name, 9, List.of(BARE), LAUNCH)),
                new Sample(new WorkshopAdded(SESSION, FIRST, LAUNCH), new WorkshopAdded(SESSION, BARE, LAUNCH)),
                new Sample(new WorkshopMoved(SESSION, WORKSHOP, HALL, OTHER_HALL, PlanReason.HALL_UNAVAILABLE, LAUNCH)),
                new Sample(new WorkshopPostponed(
                        SESSION,
                        WORKSHOP,
                        MEETING.atTime(14, 0),
                        MEETING.plusDays(7).atTime(14, 0),
                        MEETING.plusDays(7).atTime(16, 0),
                        PlanReason.PUBLIC_HOLIDAY,
                        LAUNCH)),
                new Sample(
                        new WorkshopStaffed(SESSION, WORKSHOP, TEAM, LAUNCH),
                        new WorkshopStaffed(SESSION, WORKSHOP, List.of(), LAUNCH)),
                new Sample(new WorkshopCancelled(SESSION, WORKSHOP, PlanReason.FACILITATOR_AWAY, MEETING)));
    }

    private static List<Sample> outcome() {
        return List.of(
                new Sample(
                        new WorkshopHeld(SESSION, WORKSHOP, WHERE, TEAM, MEETING),
                        new WorkshopHeld(SESSION, WORKSHOP, WHERE_WITHOUT_STRAND, List.of(), MEETING)),
                new Sample(new WorkshopHoldingCorrected(
                        SESSION, WORKSHOP, CORRECTED, CorrectionReason.ENTRY_MISTAKE, MEETING)),
                new Sample(
                        new SessionCompleted(
                                SESSION, CARRIER, PROGRAMME, STRAND, List.of(NORTH, SOUTH), 6, 5, LAST_MEETING),
                        new SessionCompleted(SESSION, CARRIER, PROGRAMME, null, List.of(NORTH), 6, 3, LAST_MEETING)),
                new Sample(new SessionCompletionCorrected(
                        SESSION, CARRIER, PROGRAMME, CORRECTED, CorrectionReason.ENTRY_MISTAKE, LAST_MEETING)),
                new Sample(new SessionCancelled(
                        SESSION, CARRIER, PROGRAMME, PlanReason.TOO_FEW_PARTICIPANTS, LAST_MEETING)));
    }

    private static List<Sample> enrolment() {
        return List.of(
                new Sample(new ParentEnrolled(SESSION, CARRIER, PROGRAMME, PARTICIPANT, WayIn.ENROLLED, LAUNCH)),
                new Sample(new ParentWaitlisted(SESSION, CARRIER, PROGRAMME, PARTICIPANT, LAUNCH)),
                new Sample(new ParentPromoted(SESSION, CARRIER, PROGRAMME, PARTICIPANT, MEETING)),
                new Sample(new ParticipationStopped(
                        SESSION, CARRIER, PROGRAMME, PARTICIPANT, StopReason.MOVED_AWAY, LAST_MEETING)));
    }

    private static List<Sample> attendance() {
        return List.of(
                new Sample(present(WHERE), present(WHERE_WITHOUT_STRAND)),
                new Sample(corrected(WHERE), corrected(WHERE_WITHOUT_STRAND)),
                new Sample(
                        new PeopleCountedWithoutName(SESSION, WORKSHOP, WHERE, 2, CORRECTED, MEETING),
                        new PeopleCountedWithoutName(SESSION, WORKSHOP, WHERE_WITHOUT_STRAND, 3, null, MEETING)),
                new Sample(
                        new ChildrenCounted(SESSION, WORKSHOP, WHERE, 5, CORRECTED, MEETING),
                        new ChildrenCounted(SESSION, WORKSHOP, WHERE_WITHOUT_STRAND, 4, null, MEETING)),
                new Sample(
                        newcomer(WHERE, false, sealed(MOTHER, PersonalField.INVITED_BY)),
                        newcomer(WHERE_WITHOUT_STRAND, true, null)));
    }

    private static NewcomerReceived newcomer(Where where, boolean newFamily, @Nullable Personal invitedBy) {
        return new NewcomerReceived(
                SESSION,
                WORKSHOP,
                where,
                PARTICIPANT,
                newFamily,
                sealed(MOTHER, PersonalField.FIRST_NAME),
                sealed(MOTHER, PersonalField.LINK_TO_CHILD),
                invitedBy,
                MEETING);
    }

    private static List<Sample> followUp() {
        Personal binder = new Personal(WORKSHOP.value(), PersonalField.SHEET_PLACE, KEY, "c2VhbGVk");
        return List.of(
                new Sample(new SheetKept(SESSION, WORKSHOP, binder, MEETING)),
                new Sample(new PersonTold(SESSION, CORRECTED, MOTHER, MEETING)),
                new Sample(new TellingCorrected(SESSION, CORRECTED, MOTHER, CORRECTED, MEETING)));
    }

    private static AttendanceRecorded present(Where where) {
        return new AttendanceRecorded(SESSION, WORKSHOP, where, PARTICIPANT, AttendanceStatus.PRESENT, MEETING);
    }

    private static AttendanceCorrected corrected(Where where) {
        return new AttendanceCorrected(
                SESSION,
                WORKSHOP,
                where,
                PARTICIPANT,
                CORRECTED,
                AttendanceStatus.PRESENT,
                AttendanceStatus.SENT_WORD,
                MEETING,
                CorrectionReason.SIGNED_SHEET,
                MEETING);
    }
}
