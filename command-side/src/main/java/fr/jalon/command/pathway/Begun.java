package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentCorrected;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.pathway.PathwayEvent.ReferentRecognised;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.pathway.PathwayEvent.TrainingCorrected;
import fr.jalon.events.pathway.PathwayEvent.TrainingWithdrawn;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pathway under way.
 *
 * @param asked how many sessions of each kind the programme asks
 * @param training none until trained
 * @param opened since when the solo stage is recorded as open; whether it stands, {@link #soloFrom} says
 * @param recognised the day of the recognition recorded; whether it stands, {@link #recognisedOn} says
 */
record Begun(
        PersonId person,
        OrganisationId organisation,
        ProgrammeId programme,
        ReferentSteps asked,
        Dated recruitment,
        @Nullable Dated training,
        Steps coAnimations,
        @Nullable LocalDate opened,
        Steps soloAnimations,
        @Nullable LocalDate recognised)
        implements Pathway {

    /** Something that took place, and the event that says so. */
    record Dated(LocalDate on, EventId record) {}

    static Begun with(ParentRecruited event, EventId record) {
        return new Begun(
                event.person(),
                event.organisation(),
                event.programme(),
                event.steps(),
                new Dated(event.occurredOn(), record),
                null,
                Steps.NONE,
                null,
                Steps.NONE,
                null);
    }

    @Override
    public Pathway evolve(PathwayEvent event, EventId record) {
        return switch (event) {
            case ParentRecruited recruited -> with(recruited, record);
            case RecruitmentCorrected e -> recruited(new Dated(e.occurredOn(), record));
            case RecruitmentWithdrawn _ -> new Withdrawn();
            case ReferentTrained e -> trained(new Dated(e.occurredOn(), record));
            case TrainingCorrected e -> trained(new Dated(e.occurredOn(), record));
            case TrainingWithdrawn _ -> trained(null);
            case CoAnimationRecorded e -> stepped(coAnimations.with(e, record), soloAnimations);
            case SoloAnimationRecorded e -> stepped(coAnimations, soloAnimations.with(e, record));
            case StepTakenBack e -> stepped(coAnimations.without(e.corrects()), soloAnimations.without(e.corrects()));
            case SoloStageOpened e -> staged(e.occurredOn(), recognised);
            case ReferentRecognised e -> staged(opened, e.occurredOn());
        };
    }

    @Override
    public Begun begun() {
        return this;
    }

    @Nullable
    LocalDate trainedOn() {
        return training == null ? null : training.on();
    }

    /** Since when a session animated alone counts; none until the co-animations are done, and again none once one too many was taken back. */
    @Nullable
    LocalDate soloFrom() {
        return opened != null && coAnimations.reached(asked.coAnimations(), opened) ? opened : null;
    }

    /** None until recognised, and again none once a step too many was taken back. */
    @Nullable
    LocalDate recognisedOn() {
        return recognised != null && soloFrom() != null && soloAnimations.reached(asked.soloAnimations(), recognised)
                ? recognised
                : null;
    }

    /** How many co-animations are still to be done; 0 when there are enough. */
    int missingCoAnimations() {
        return Math.max(0, asked.coAnimations() - coAnimations.counted());
    }

    /** How many sessions are still to be animated alone; 0 when there are enough. */
    int missingSoloAnimations() {
        return Math.max(0, asked.soloAnimations() - soloAnimations.counted());
    }

    private Begun recruited(Dated on) {
        return new Begun(
                person, organisation, programme, asked, on, training, coAnimations, opened, soloAnimations, recognised);
    }

    private Begun trained(@Nullable Dated on) {
        return new Begun(
                person,
                organisation,
                programme,
                asked,
                recruitment,
                on,
                coAnimations,
                opened,
                soloAnimations,
                recognised);
    }

    private Begun stepped(Steps together, Steps alone) {
        return new Begun(
                person, organisation, programme, asked, recruitment, training, together, opened, alone, recognised);
    }

    private Begun staged(@Nullable LocalDate from, @Nullable LocalDate on) {
        return new Begun(
                person, organisation, programme, asked, recruitment, training, coAnimations, from, soloAnimations, on);
    }
}
