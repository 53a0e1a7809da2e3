package fr.jalon.command.session;

import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentPromoted;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.EnrolmentEvent.ParticipationStopped;
import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One small session: two places, four Tuesdays of March 2024, Nadia who animates it, and three parents. */
final class SessionFixtures {

    static final OrganisationId ORGANISATION = new OrganisationId("organisation-le-mas");
    static final OrganisationId ANOTHER_ORGANISATION = new OrganisationId("organisation-other");
    static final ProgrammeId PROGRAMME = new ProgrammeId("programme-dat");
    static final StrandId STRAND = new StrandId("strand-yapp");
    static final TerritoryId NORTH = new TerritoryId("territory-north");
    static final TerritoryId SOUTH = new TerritoryId("territory-south");
    static final SessionId SESSION = new SessionId("session-1");

    static final WorkshopId FIRST = new WorkshopId("workshop-1");
    static final WorkshopId SECOND = new WorkshopId("workshop-2");
    static final WorkshopId THIRD = new WorkshopId("workshop-3");
    static final WorkshopId FOURTH = new WorkshopId("workshop-4");
    static final WorkshopId FIFTH = new WorkshopId("workshop-5");

    static final LocalDate PLANNED_ON = LocalDate.parse("2024-01-10");
    static final LocalDate DAY_1 = LocalDate.parse("2024-03-05");
    static final LocalDate DAY_2 = LocalDate.parse("2024-03-12");
    static final LocalDate DAY_3 = LocalDate.parse("2024-03-19");
    static final LocalDate DAY_4 = LocalDate.parse("2024-03-26");
    static final LocalDate AFTERWARDS = LocalDate.parse("2024-04-02");

    static final Place HALL = new Place(new Label("Centre social Nord"), NORTH);
    static final Place LIBRARY = new Place(new Label("Médiathèque Sud"), SOUTH);

    static final PersonId NADIA = new PersonId("person-nadia");
    static final PersonId OMAR = new PersonId("person-omar");
    static final PersonId ALICE = new PersonId("person-alice");
    static final PersonId BRUNO = new PersonId("person-bruno");
    static final PersonId CHLOE = new PersonId("person-chloe");
    static final PersonId STRANGER = new PersonId("person-of-another-organisation");

    static final Participant ALICE_THERE = participant(ALICE, HomeArea.PRIORITY_NEIGHBOURHOOD);
    static final Participant BRUNO_THERE = participant(BRUNO, HomeArea.ELSEWHERE);
    static final Participant CHLOE_THERE = participant(CHLOE, HomeArea.UNKNOWN);

    static final List<TeamMember> NADIA_ALONE = List.of(new TeamMember(NADIA, TeamStatus.EMPLOYEE));
    static final Where IN_THE_NORTH = new Where(ORGANISATION, PROGRAMME, STRAND, NORTH);

    static final OpenProgrammes.Programme DAT = new OpenProgrammes.Programme(
            PROGRAMME,
            ORGANISATION,
            new Period(LocalDate.parse("2023-01-01"), LocalDate.parse("2025-12-31")),
            ZoneId.of("Europe/Paris"),
            Set.of(NORTH, SOUTH),
            Set.of(STRAND),
            new BigDecimal("0.5"));

    /** Nadia is an employee; Omar a volunteer until an employee in April 2024; parents are parents. */
    static final Colleagues COLLEAGUES = (person, organisation, on) -> {
        if (!organisation.equals(ORGANISATION)) {
            return Optional.empty();
        }
        if (person.equals(OMAR)) {
            return Optional.of(on.isBefore(AFTERWARDS) ? TeamStatus.VOLUNTEER : TeamStatus.EMPLOYEE);
        }
        return Optional.ofNullable(
                Map.of(NADIA, TeamStatus.EMPLOYEE, ALICE, TeamStatus.PARENT).get(person));
    };

    static final KnownFamilies FAMILIES = (person, organisation, on) -> organisation.equals(ORGANISATION)
            ? Optional.ofNullable(Map.of(ALICE, ALICE_THERE, BRUNO, BRUNO_THERE, CHLOE, CHLOE_THERE)
                    .get(person))
            : Optional.empty();

    static final PlannedSessions NOTHING_ALIKE = (_, _, _) -> false;

    static final KnownFamilies NOBODY_KNOWN = (_, _, _) -> Optional.empty();

    static final OpenProgrammes PROGRAMMES = knowing(DAT);

    private SessionFixtures() {}

    static OpenProgrammes knowing(OpenProgrammes.Programme programme) {
        return new OpenProgrammes() {
            @Override
            public Optional<Programme> find(ProgrammeId asked) {
                return Optional.of(programme).filter(each -> each.programme().equals(asked));
            }

            @Override
            public Optional<Programme> of(SessionId session) {
                return Optional.of(programme);
            }
        };
    }

    static Entry coordinatorOn(LocalDate today) {
        return new Entry(Role.COORDINATOR, today);
    }

    static Entry animationOn(LocalDate today) {
        return new Entry(Role.ANIMATION, today);
    }

    static PlanChange on(LocalDate day) {
        return new PlanChange(day, null);
    }

    static PlannedWorkshop planned(WorkshopId workshop, LocalDate day) {
        return new PlannedWorkshop(workshop, HALL, day.atTime(14, 0), day.atTime(16, 0), NADIA_ALONE);
    }

    /** Four workshops, and as many places as said. */
    static SessionScheduled scheduled(int capacity) {
        return new SessionScheduled(
                SESSION,
                ORGANISATION,
                PROGRAMME,
                STRAND,
                new Label("Session du printemps"),
                capacity,
                List.of(planned(FIRST, DAY_1), planned(SECOND, DAY_2), planned(THIRD, DAY_3), planned(FOURTH, DAY_4)),
                PLANNED_ON);
    }

    static SessionScheduled scheduled() {
        return scheduled(2);
    }

    static WorkshopAdded added(WorkshopId workshop, LocalDate day) {
        return new WorkshopAdded(SESSION, planned(workshop, day), PLANNED_ON);
    }

    static WorkshopHeld held(WorkshopId workshop, LocalDate day) {
        return new WorkshopHeld(SESSION, workshop, IN_THE_NORTH, NADIA_ALONE, day);
    }

    static WorkshopCancelled calledOff(WorkshopId workshop) {
        return new WorkshopCancelled(SESSION, workshop, PlanReason.HALL_UNAVAILABLE, PLANNED_ON);
    }

    static SessionCompleted completed(int planned, int held, LocalDate day) {
        return new SessionCompleted(SESSION, ORGANISATION, PROGRAMME, STRAND, List.of(NORTH), planned, held, day);
    }

    static SessionCancelled stoppedShort() {
        return new SessionCancelled(SESSION, ORGANISATION, PROGRAMME, PlanReason.TOO_FEW_PARTICIPANTS, AFTERWARDS);
    }

    static ParentEnrolled enrolled(Participant parent) {
        return new ParentEnrolled(SESSION, ORGANISATION, PROGRAMME, parent, WayIn.ENROLLED, PLANNED_ON);
    }

    static ParentEnrolled walkedIn(Participant parent, LocalDate day) {
        return new ParentEnrolled(SESSION, ORGANISATION, PROGRAMME, parent, WayIn.WALK_IN, day);
    }

    static ParentWaitlisted waiting(Participant parent) {
        return new ParentWaitlisted(SESSION, ORGANISATION, PROGRAMME, parent, PLANNED_ON);
    }

    static ParentPromoted promoted(Participant parent, LocalDate day) {
        return new ParentPromoted(SESSION, ORGANISATION, PROGRAMME, parent, day);
    }

    static ParticipationStopped stopped(Participant parent) {
        return new ParticipationStopped(SESSION, ORGANISATION, PROGRAMME, parent, StopReason.MOVED_AWAY, DAY_2);
    }

    static AttendanceRecorded recorded(
            WorkshopId workshop, Participant parent, AttendanceStatus status, LocalDate day) {
        return new AttendanceRecorded(SESSION, workshop, IN_THE_NORTH, parent, status, day);
    }

    static PeopleCountedWithoutName counted(WorkshopId workshop, int people, LocalDate day) {
        return new PeopleCountedWithoutName(SESSION, workshop, IN_THE_NORTH, people, null, day);
    }

    private static Participant participant(PersonId person, HomeArea homeArea) {
        return new Participant(person, new FamilyId("family-of-" + person.value()), homeArea);
    }
}
