package fr.jalon.events;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FUNDER;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.NORTH;
import static fr.jalon.events.SampleIds.NOTE;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.SOUTH;
import static fr.jalon.events.SampleIds.STRAND;

import fr.jalon.events.EventSamples.Sample;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.ProgrammeEvent.FigureExplained;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.programme.ProgrammeEvent.StrictScopeSet;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.programme.ProgrammeEvent.TargetWithdrawn;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Strand;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.Reach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Programmes, indicators, targets and releases. */
final class ProgrammeSamples {

    private static final Period THREE_YEARS = new Period(LAUNCH, LocalDate.of(2025, 12, 31));
    private static final IndicatorId FAMILIES = new IndicatorId("families-reached");
    private static final List<Milestone> PLAN = List.of(
            new Milestone(LocalDate.of(2023, 12, 31), 36),
            new Milestone(LocalDate.of(2024, 12, 31), 72),
            new Milestone(LocalDate.of(2025, 12, 31), 108));

    private ProgrammeSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(
                        new ProgrammeLaunched(
                                PROGRAMME,
                                CARRIER,
                                new Label("Y'APP 2023-2025"),
                                new Label("Dotation d'Action Territoriale"),
                                THREE_YEARS,
                                ZoneId.of("Europe/Paris"),
                                List.of(
                                        new Territory(NORTH, new Label("Nord")),
                                        new Territory(SOUTH, new Label("Sud"))),
                                List.of(new Strand(STRAND, new Label("Ateliers"))),
                                List.of(FUNDER),
                                new ReferentSteps(4, 4),
                                LAUNCH),
                        new ProgrammeLaunched(
                                PROGRAMME,
                                CARRIER,
                                new Label("Y'APP 2023-2025"),
                                null,
                                THREE_YEARS,
                                ZoneId.of("Europe/Paris"),
                                List.of(new Territory(NORTH, new Label("Nord"))),
                                List.of(),
                                List.of(),
                                new ReferentSteps(4, 4),
                                LAUNCH)),
                new Sample(
                        new IndicatorDefined(
                                PROGRAMME, CARRIER, new IndicatorId("children-concerned"), 2, estimate(), LAUNCH),
                        new IndicatorDefined(
                                PROGRAMME, CARRIER, new IndicatorId("children-present"), 1, children(), LAUNCH)),
                new Sample(
                        new TargetSet(PROGRAMME, CARRIER, FAMILIES, 108, PLAN, LAUNCH),
                        new TargetSet(PROGRAMME, CARRIER, FAMILIES, 108, List.of(), LAUNCH)),
                new Sample(revised(PLAN), revised(List.of())),
                new Sample(new TargetWithdrawn(
                        PROGRAMME,
                        CARRIER,
                        FAMILIES,
                        108,
                        DecidedBy.FUNDER,
                        new Label("Courrier du 11/04/2023"),
                        LAST_MEETING)),
                new Sample(new FiguresReleased(PROGRAMME, CARRIER, LocalDate.of(2023, 3, 31), 4_200L, LAST_MEETING)),
                new Sample(new FigureExplained(
                        PROGRAMME,
                        CARRIER,
                        FAMILIES,
                        LocalDate.of(2023, 3, 31),
                        4_200L,
                        NOTE,
                        SampleIds.sealed(NOTE.value(), PersonalField.NOTE),
                        LAST_MEETING)),
                new Sample(new StrictScopeSet(PROGRAMME, CARRIER, true, LAUNCH)),
                new Sample(
                        new RetentionSet(PROGRAMME, CARRIER, STRAND, 12, LAUNCH),
                        new RetentionSet(PROGRAMME, CARRIER, null, 12, LAUNCH)));
    }

    private static TargetRevised revised(List<Milestone> milestones) {
        return new TargetRevised(
                PROGRAMME,
                CARRIER,
                FAMILIES,
                120,
                108,
                milestones,
                DecidedBy.STEERING_COMMITTEE,
                new Label("Avenant n° 1"),
                LAST_MEETING);
    }

    private static IndicatorDefinition estimate() {
        Measure.Distinct families =
                new Measure.Distinct("attendance", Identity.FAMILY, 4, Identity.SESSION, new BigDecimal("0.5"));
        return new IndicatorDefinition(
                new Label("Enfants concernés"),
                new Label("Deux enfants en moyenne pour chaque famille touchée : une estimation."),
                CountedUnit.CHILDREN,
                Reach.INDIRECT,
                new Measure.Estimate(families, new BigDecimal("2")));
    }

    private static IndicatorDefinition children() {
        return new IndicatorDefinition(
                new Label("Présences d'enfants"),
                new Label("Les enfants comptés à chaque atelier."),
                CountedUnit.PRESENCES,
                Reach.DIRECT,
                new Measure.Sum("children"));
    }
}
