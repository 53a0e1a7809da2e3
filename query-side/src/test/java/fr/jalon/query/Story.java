package fr.jalon.query;

import static fr.jalon.query.TestKeyring.sealed;

import fr.jalon.events.Actor;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.PersonalField;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.LinkToChild;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small world of one association, told event by event to the projections under test. */
public final class Story {
    public static final OrganisationId BULLES = new OrganisationId("organisation-bulles");
    public static final ProgrammeId DAT = new ProgrammeId("programme-dat");
    public static final TerritoryId EAST = new TerritoryId("territory-east");
    public static final SessionId SESSION = new SessionId("session-12");
    public static final WorkshopId FIRST = new WorkshopId("workshop-1");
    public static final WorkshopId SECOND = new WorkshopId("workshop-2");
    public static final PersonId LEA = new PersonId("person-lea");
    public static final AccountId HALL = new AccountId("account-hall");
    public static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private final List<Projection> projections;
    private final Map<String, Long> sequences = new HashMap<>();
    private long position;

    public Story(Projection... projections) {
        this.projections = List.of(projections);
        this.projections.forEach(TestDatabase::empty);
    }

    public static Actor coordinator() {
        return new Actor(new AccountId("account-lead"), Role.COORDINATOR, BULLES, Set.of(DAT), Set.of());
    }

    /** Somebody in this role who was granted everything that can be granted here. */
    public static Actor inRole(Role role) {
        return new Actor(new AccountId("account-" + role), role, BULLES, Set.of(DAT), Set.of(SESSION));
    }

    /** The administrator of the whole installation, who has no organisation. */
    public static Actor installation() {
        return new Actor(new AccountId("account-installation"), Role.ADMINISTRATOR, null, Set.of(), Set.of());
    }

    public static Actor elsewhere() {
        OrganisationId other = new OrganisationId("organisation-other");
        return new Actor(new AccountId("account-other"), Role.COORDINATOR, other, Set.of(DAT), Set.of());
    }

    public static Actor hall(SessionId... sessions) {
        return new Actor(HALL, Role.ANIMATION, BULLES, Set.of(), Set.of(sessions));
    }

    public Story told(String stream, DomainEvent... events) {
        return by("account-lead", stream, events);
    }

    public Story by(String account, String stream, DomainEvent... events) {
        for (DomainEvent event : events) {
            position++;
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            Recorded<DomainEvent> recorded = new Recorded<>(
                    position,
                    Instant.parse("2025-03-17T08:00:00Z").plusSeconds(position),
                    new EventId("event-" + position),
                    stream,
                    sequence,
                    Map.of(EventMetadata.ACTOR, account),
                    event);
            projections.forEach(projection -> projection.apply(List.of(recorded)));
        }
        return this;
    }

    public static ProgrammeLaunched launched() {
        return new ProgrammeLaunched(
                DAT,
                BULLES,
                new Label("DAT Vaulx-en-Velin"),
                null,
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)),
                ZoneId.of("Europe/Paris"),
                List.of(new Territory(EAST, new Label("Est"))),
                List.of(new Strand(new StrandId("strand-y"), new Label("Y’APP"))),
                List.of(),
                new ReferentSteps(4, 4),
                DAY);
    }

    /** Two workshops: one a week ago, one this afternoon. */
    public static SessionScheduled scheduled(int capacity) {
        return new SessionScheduled(
                SESSION,
                BULLES,
                DAT,
                null,
                new Label("Session Y’APP n° 12"),
                capacity,
                List.of(planned(FIRST, DAY), planned(SECOND, DAY.plusDays(7))),
                DAY.minusDays(30));
    }

    public static PlannedWorkshop planned(WorkshopId workshop, LocalDate day) {
        return new PlannedWorkshop(
                workshop,
                new Place(new Label("Salle polyvalente"), EAST),
                LocalDateTime.of(day, LocalTime.of(14, 30)),
                LocalDateTime.of(day, LocalTime.of(16, 0)),
                List.of(new TeamMember(LEA, TeamStatus.EMPLOYEE)));
    }

    /** A family of one adult (a mother, reachable by phone) and one child. */
    public static FamilyRegistered family(String id, String first, String last) {
        return new FamilyRegistered(
                new FamilyId("family-" + id),
                BULLES,
                HomeArea.PRIORITY_NEIGHBOURHOOD,
                List.of(adult(id, first, last)),
                List.of(new Child(
                        new PersonId("person-child-" + id),
                        sealed("person-child-" + id, PersonalField.FIRST_NAME, "Noé"),
                        sealed("person-child-" + id, PersonalField.BIRTH_MONTH, "2021-04"))),
                DAY);
    }

    public static Adult adult(String id, String first, String last) {
        String person = "person-" + id;
        return new Adult(
                new PersonId(person),
                sealed(person, PersonalField.FIRST_NAME, first),
                sealed(person, PersonalField.LAST_NAME, last),
                sealed(person, PersonalField.PHONE, "06 12 34 56 78"),
                sealed(person, PersonalField.LINK_TO_CHILD, LinkToChild.MOTHER.name()));
    }

    public static Participant participant(String id) {
        return new Participant(
                new PersonId("person-" + id), new FamilyId("family-" + id), HomeArea.PRIORITY_NEIGHBOURHOOD);
    }
}
