package fr.jalon.query.figures;

import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.programme.Measure.Estimate;
import fr.jalon.events.programme.Measure.Sum;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Reach;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.TestKeyring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A programme of 2024 in two territories, and the words to tell what happens in it. */
final class World {

    static final OrganisationId CARRIER = new OrganisationId("organisation-carrier");
    static final OrganisationId PAYER = new OrganisationId("organisation-payer");
    static final ProgrammeId PROGRAMME = new ProgrammeId("programme-2024");
    static final TerritoryId NORTH = new TerritoryId("territory-north");
    static final TerritoryId SOUTH = new TerritoryId("territory-south");
    static final PathwayId PATHWAY = new PathwayId("pathway-one");
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private World() {}

    static ProgrammeLaunched launched() {
        return new ProgrammeLaunched(
                PROGRAMME,
                CARRIER,
                new Label("Programme 2024"),
                null,
                new Period(FIRST_DAY, LocalDate.of(2024, 12, 31)),
                ZoneId.of("Europe/Paris"),
                List.of(new Territory(NORTH, new Label("Nord")), new Territory(SOUTH, new Label("Sud"))),
                List.of(),
                List.of(PAYER),
                new ReferentSteps(4, 4),
                FIRST_DAY);
    }

    /** The nine figures of the DAT table, in the order they are shown. */
    static Map<String, IndicatorDefinition> definitions() {
        Map<String, IndicatorDefinition> all = new LinkedHashMap<>();
        BigDecimal half = new BigDecimal("0.5");
        Distinct families = new Distinct("attendance", Identity.FAMILY, 1, null, null);
        define(
                all,
                "sessions-completed",
                CountedUnit.SESSIONS,
                new Distinct("session-completed", Identity.SESSION, 1, null, half));
        define(all, "families-reached", CountedUnit.FAMILIES, families);
        define(
                all,
                "families-followed",
                CountedUnit.FAMILIES,
                new Distinct("attendance", Identity.FAMILY, 4, Identity.SESSION, null));
        define(all, "adults-reached", CountedUnit.ADULTS, new Distinct("attendance", Identity.PERSON, 1, null, null));
        define(all, "children-concerned", CountedUnit.CHILDREN, new Estimate(families, new BigDecimal("2")));
        define(all, "children-present", CountedUnit.CHILDREN, new Sum("children"));
        define(
                all,
                "parents-trained",
                CountedUnit.ADULTS,
                new Distinct("referent-trained", Identity.PERSON, 1, null, null));
        define(
                all,
                "co-animations",
                CountedUnit.SESSIONS,
                new Distinct("co-animation", Identity.SESSION, 1, null, half));
        define(
                all,
                "solo-animations",
                CountedUnit.SESSIONS,
                new Distinct("solo-animation", Identity.SESSION, 1, null, half));
        return all;
    }

    private static void define(
            Map<String, IndicatorDefinition> all, String indicator, CountedUnit unit, Measure measure) {
        Reach reach = measure instanceof Estimate ? Reach.INDIRECT : Reach.DIRECT;
        all.put(
                indicator,
                new IndicatorDefinition(
                        new Label(indicator), new Label("Ce que compte " + indicator), unit, reach, measure));
    }

    static IndicatorDefined defined(String indicator, int version, IndicatorDefinition definition) {
        return new IndicatorDefined(PROGRAMME, CARRIER, new IndicatorId(indicator), version, definition, FIRST_DAY);
    }

    static SessionId session(String name) {
        return new SessionId("session-" + name);
    }

    static WorkshopId workshop(String name) {
        return new WorkshopId("workshop-" + name);
    }

    static Where where(TerritoryId territory) {
        return new Where(CARRIER, PROGRAMME, null, territory);
    }

    static Participant who(String family, String adult, HomeArea area) {
        return new Participant(new PersonId("person-" + adult), new FamilyId("family-" + family), area);
    }

    static FamilyRegistered registered(String family, LocalDate on, String... adults) {
        return new FamilyRegistered(
                new FamilyId("family-" + family),
                CARRIER,
                HomeArea.ELSEWHERE,
                java.util.Arrays.stream(adults).map(World::adult).toList(),
                List.of(),
                on);
    }

    private static Adult adult(String adult) {
        String person = "person-" + adult;
        return new Adult(
                new PersonId(person),
                TestKeyring.sealed(person, PersonalField.FIRST_NAME, "Prenom" + adult),
                TestKeyring.sealed(person, PersonalField.LAST_NAME, "Nom" + adult),
                null,
                TestKeyring.sealed(person, PersonalField.LINK_TO_CHILD, "MOTHER"));
    }

    static AttendanceRecorded seen(
            String session,
            String workshop,
            TerritoryId territory,
            Participant who,
            AttendanceStatus status,
            LocalDate on) {
        return new AttendanceRecorded(session(session), workshop(workshop), where(territory), who, status, on);
    }

    static AttendanceCorrected corrected(
            AttendanceRecorded wrong, EventId corrects, AttendanceStatus to, LocalDate occurredOn) {
        return new AttendanceCorrected(
                wrong.session(),
                wrong.workshop(),
                wrong.where(),
                wrong.participant(),
                corrects,
                wrong.status(),
                to,
                wrong.occurredOn(),
                CorrectionReason.ENTRY_MISTAKE,
                occurredOn);
    }

    static PeopleCountedWithoutName unnamed(
            String session, String workshop, TerritoryId territory, int people, LocalDate on) {
        return new PeopleCountedWithoutName(session(session), workshop(workshop), where(territory), people, null, on);
    }

    static ChildrenCounted children(
            String session, String workshop, TerritoryId territory, int children, LocalDate on) {
        return new ChildrenCounted(session(session), workshop(workshop), where(territory), children, null, on);
    }

    static SessionCompleted completed(
            String session, List<TerritoryId> territories, int held, int planned, LocalDate on) {
        return new SessionCompleted(session(session), CARRIER, PROGRAMME, null, territories, planned, held, on);
    }

    /** A session animated beside an employee, or not for that reason. */
    static CoAnimationRecorded coAnimated(String session, @Nullable NotCounted notCounted, LocalDate on) {
        return new CoAnimationRecorded(
                PATHWAY, new PersonId("person-referent"), CARRIER, PROGRAMME, session(session), 4, 6, notCounted, on);
    }

    static StepTakenBack takenBack(CoAnimationRecorded step, EventId corrects, LocalDate on) {
        return new StepTakenBack(
                PATHWAY,
                step.person(),
                CARRIER,
                PROGRAMME,
                step.session(),
                corrects,
                CorrectionReason.ENTRY_MISTAKE,
                on);
    }
}
