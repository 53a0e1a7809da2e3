package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
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
import fr.jalon.events.value.EventId;

/** What a decision must know of a pathway. */
sealed interface Pathway permits Pathway.Unknown, Pathway.Withdrawn, Begun {

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
                case ParentRecruited recruited -> Begun.with(recruited, record);
                case RecruitmentCorrected _,
                        RecruitmentWithdrawn _,
                        ReferentTrained _,
                        TrainingCorrected _,
                        TrainingWithdrawn _,
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

    /** The recruitment was recorded by mistake. */
    record Withdrawn() implements Pathway {

        @Override
        public Pathway evolve(PathwayEvent event, EventId record) {
            return this;
        }

        @Override
        public Begun begun() {
            throw new Refusal(PathwayRefusal.WITHDRAWN);
        }
    }
}
