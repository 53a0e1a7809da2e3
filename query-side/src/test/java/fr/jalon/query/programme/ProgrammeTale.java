package fr.jalon.query.programme;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.FIRST;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;

import fr.jalon.events.Actor;
import fr.jalon.events.PersonalField;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.programme.ProgrammeEvent.FigureExplained;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.NoteId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Reach;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.Where;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.http.PageBench;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Seven families met on 10 March 2025, one entered eight days after, two people without a name, and a release of that day. */
public final class ProgrammeTale {
    public static final IndicatorId FAMILIES = new IndicatorId("families-reached");
    public static final String FIGURE = "/programmes/programme-dat/chiffres/families-reached";
    public static final LocalDate BEGAN = LocalDate.of(2023, 1, 1);
    public static final List<String> SEVEN = List.of("a", "b", "c", "d", "e", "f", "g");
    private static final Where WHERE = new Where(BULLES, DAT, null, EAST);

    private ProgrammeTale() {}

    public static Actor funder() {
        return new Actor(
                new AccountId("account-funder"),
                Role.FUNDER,
                new OrganisationId("organisation-foundation"),
                Set.of(DAT),
                Set.of());
    }

    public static Actor outsider(Role role) {
        return new Actor(
                new AccountId("account-outsider"), role, new OrganisationId("organisation-other"), Set.of(), Set.of());
    }

    public static ToldHistory launch(PageBench pages) {
        return new ToldHistory(pages)
                .told(
                        BEGAN,
                        "organisation-bulles",
                        new OrganisationRegistered(
                                BULLES, new Label("Concilia’Bulles"), OrganisationKind.ASSOCIATION, BEGAN))
                .told(BEGAN, "programme-dat", launched());
    }

    /** With the families' indicator defined and promised: 10, then 20, on a plan of milestones. */
    public static ToldHistory promise(PageBench pages) {
        return launch(pages)
                .told(
                        BEGAN,
                        "programme-dat",
                        new IndicatorDefined(
                                DAT,
                                BULLES,
                                FAMILIES,
                                1,
                                new IndicatorDefinition(
                                        new Label("Familles touchées"),
                                        new Label("Une famille compte une seule fois."),
                                        CountedUnit.FAMILIES,
                                        Reach.DIRECT,
                                        new Distinct("attendance", Identity.FAMILY, 1, null, null)),
                                BEGAN),
                        new TargetSet(
                                DAT,
                                BULLES,
                                FAMILIES,
                                10,
                                List.of(
                                        new Milestone(LocalDate.of(2024, 12, 31), 6),
                                        new Milestone(LocalDate.of(2025, 12, 31), 10)),
                                BEGAN),
                        new TargetRevised(
                                DAT,
                                BULLES,
                                FAMILIES,
                                10,
                                20,
                                List.of(new Milestone(LocalDate.of(2025, 12, 31), 20)),
                                DecidedBy.STEERING_COMMITTEE,
                                new Label("Avenant n° 1"),
                                LocalDate.of(2024, 9, 1)));
    }

    /** Everything but the release. */
    public static ToldHistory lived(PageBench pages) {
        ToldHistory told = promise(pages);
        SEVEN.forEach(id -> told.told(DAY, "family-" + id, family(id, "Prénom" + id, "Nom" + id)));
        told.told(DAY, "session-12", scheduled(12));
        SEVEN.subList(0, 6).forEach(id -> told.told(DAY, "session-12", present(id)));
        return told.told(
                        DAY,
                        "session-12",
                        new PeopleCountedWithoutName(SESSION, FIRST, WHERE, 2, null, DAY),
                        new AttendanceRecorded(SESSION, FIRST, WHERE, participant("z"), AttendanceStatus.NO_NEWS, DAY))
                .told(DAY.plusDays(8), "session-12", present("g"));
    }

    /** Released on the day of the workshop, before the late family was entered. */
    public static ToldHistory released(PageBench pages) {
        ToldHistory told = lived(pages);
        LocalDate day = DAY.plusDays(9);
        return told.told(day, "programme-dat", new FiguresReleased(DAT, BULLES, DAY, told.position() - 1, day));
    }

    /** Shared again five days later, with the late family; the first time with a few words, corrected once. */
    public static ToldHistory sharedTwice(PageBench pages) {
        ToldHistory told = released(pages);
        long first = told.position() - 2;
        told.told(DAY.plusDays(10), "programme-dat", explained(first, 1, "Une salle fermée."))
                .told(DAY.plusDays(11), "programme-dat", explained(first, 2, "La salle du Nord était fermée."));
        LocalDate day = DAY.plusDays(12);
        return told.told(day, "programme-dat", new FiguresReleased(DAT, BULLES, DAY.plusDays(5), told.position(), day));
    }

    /** One parent's steps: one that counts, one without an employee, one that was taken back. */
    public static ToldHistory steps(PageBench pages) {
        ToldHistory told = launch(pages)
                .told(
                        BEGAN,
                        "programme-dat",
                        new IndicatorDefined(
                                DAT,
                                BULLES,
                                new IndicatorId("co-animations"),
                                1,
                                new IndicatorDefinition(
                                        new Label("Co-animations"),
                                        new Label("Une session co-animée compte une seule fois."),
                                        CountedUnit.SESSIONS,
                                        Reach.DIRECT,
                                        new Distinct("co-animation", Identity.SESSION, 1, null, new BigDecimal("0.5"))),
                                BEGAN))
                .told(
                        DAY,
                        "pathway-1",
                        new ParentRecruited(
                                new PathwayId("pathway-1"),
                                new PersonId("person-referent"),
                                BULLES,
                                DAT,
                                new ReferentSteps(4, 4),
                                BEGAN))
                .told(DAY, "pathway-1", step("a", null), step("b", NotCounted.NO_EMPLOYEE), step("c", null));
        EventId third = new EventId("event-" + told.position());
        return told.told(
                DAY,
                "pathway-1",
                new StepTakenBack(
                        new PathwayId("pathway-1"),
                        new PersonId("person-referent"),
                        BULLES,
                        DAT,
                        new SessionId("session-c"),
                        third,
                        CorrectionReason.ENTRY_MISTAKE,
                        DAY));
    }

    private static CoAnimationRecorded step(String session, @Nullable NotCounted notCounted) {
        return new CoAnimationRecorded(
                new PathwayId("pathway-1"),
                new PersonId("person-referent"),
                BULLES,
                DAT,
                new SessionId("session-" + session),
                4,
                6,
                notCounted,
                DAY);
    }

    private static FigureExplained explained(long position, int number, String text) {
        String note = "note-" + number;
        return new FigureExplained(
                DAT,
                BULLES,
                FAMILIES,
                DAY,
                position,
                new NoteId(note),
                TestKeyring.sealed(note, PersonalField.NOTE, text),
                DAY.plusDays(9L + number));
    }

    private static AttendanceRecorded present(String id) {
        return new AttendanceRecorded(SESSION, FIRST, WHERE, participant(id), AttendanceStatus.PRESENT, DAY);
    }
}
