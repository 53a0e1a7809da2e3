package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.ReferentRecognised;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a decision must know of a pathway. */
sealed interface Pathway {

    /** Before the parent was recruited. */
    Pathway UNKNOWN = new Unknown();

    /** This pathway, once {@code event}, stored as {@code record}, is part of its history. */
    Pathway evolve(PathwayEvent event, EventId record);

    /** This pathway if it began. */
    Begun begun();

    /** Nobody was recruited. */
    record Unknown() implements Pathway {

        @Override
        public Pathway evolve(PathwayEvent event, EventId record) {
            return switch (event) {
                case ParentRecruited recruited -> Begun.with(recruited);
                case ReferentTrained _,
                        CoAnimationRecorded _,
                        SoloStageOpened _,
                        SoloAnimationRecorded _,
                        StepTakenBack _,
                        ReferentRecognised _ -> this;
            };
        }

        @Override
        public Begun begun() {
            throw new Refusal(PathwayRefusal.UNKNOWN);
        }
    }

    /**
     * A pathway under way.
     *
     * @param asked how many sessions of each kind the programme asks
     * @param trainedOn none until trained
     * @param soloFrom since when a session animated alone counts; none until the co-animations are done, and again none once one too
     *     many was taken back
     * @param recognisedOn none until recognised, and again none once a step too many was taken back
     */
    record Begun(
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            ReferentSteps asked,
            LocalDate recruitedOn,
            @Nullable LocalDate trainedOn,
            Steps coAnimations,
            @Nullable LocalDate soloFrom,
            Steps soloAnimations,
            @Nullable LocalDate recognisedOn)
            implements Pathway {

        private static Begun with(ParentRecruited event) {
            return new Begun(
                    event.person(),
                    event.organisation(),
                    event.programme(),
                    event.steps(),
                    event.occurredOn(),
                    null,
                    Steps.NONE,
                    null,
                    Steps.NONE,
                    null);
        }

        @Override
        public Pathway evolve(PathwayEvent event, EventId record) {
            return switch (event) {
                case ParentRecruited recruited -> with(recruited);
                case ReferentTrained trained ->
                    holding(trained.occurredOn(), coAnimations, soloFrom, soloAnimations, recognisedOn);
                case CoAnimationRecorded recorded ->
                    holding(trainedOn, coAnimations.with(recorded, record), soloFrom, soloAnimations, recognisedOn);
                case SoloStageOpened opened ->
                    holding(trainedOn, coAnimations, opened.occurredOn(), soloAnimations, recognisedOn);
                case SoloAnimationRecorded recorded ->
                    holding(trainedOn, coAnimations, soloFrom, soloAnimations.with(recorded, record), recognisedOn);
                case StepTakenBack taken -> without(taken);
                case ReferentRecognised recognised ->
                    holding(trainedOn, coAnimations, soloFrom, soloAnimations, recognised.occurredOn());
            };
        }

        @Override
        public Begun begun() {
            return this;
        }

        /** How many co-animations are still to be done; 0 when there are enough. */
        int missingCoAnimations() {
            return Math.max(0, asked.coAnimations() - coAnimations.counted());
        }

        /** How many sessions are still to be animated alone; 0 when there are enough. */
        int missingSoloAnimations() {
            return Math.max(0, asked.soloAnimations() - soloAnimations.counted());
        }

        private Begun without(StepTakenBack taken) {
            Steps together = coAnimations.without(taken.corrects());
            Steps alone = soloAnimations.without(taken.corrects());
            boolean enoughTogether = together.counted() >= asked.coAnimations();
            boolean enoughAlone = alone.counted() >= asked.soloAnimations();
            return holding(
                    trainedOn,
                    together,
                    enoughTogether ? soloFrom : null,
                    alone,
                    enoughTogether && enoughAlone ? recognisedOn : null);
        }

        private Begun holding(
                @Nullable LocalDate trained,
                Steps together,
                @Nullable LocalDate from,
                Steps alone,
                @Nullable LocalDate recognised) {
            return new Begun(
                    person, organisation, programme, asked, recruitedOn, trained, together, from, alone, recognised);
        }
    }
}
