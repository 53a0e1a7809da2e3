package fr.jalon.events;

import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CORRECTED;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.SESSION;

import fr.jalon.events.EventSamples.Sample;
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
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import java.util.List;

/** The pathway of a parent who becomes a referent. The full samples are those that do not count: they carry the reason. */
final class PathwaySamples {

    private PathwaySamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(new RecruitmentWithdrawn(
                        PATHWAY, MOTHER, CARRIER, PROGRAMME, CORRECTED, CorrectionReason.WRONG_PERSON, MEETING)),
                new Sample(new ParentRecruited(PATHWAY, MOTHER, CARRIER, PROGRAMME, new ReferentSteps(4, 4), MEETING)),
                new Sample(new ReferentTrained(PATHWAY, MOTHER, CARRIER, PROGRAMME, MEETING)),
                new Sample(
                        new CoAnimationRecorded(
                                PATHWAY,
                                MOTHER,
                                CARRIER,
                                PROGRAMME,
                                SESSION,
                                2,
                                6,
                                NotCounted.TOO_FEW_WORKSHOPS,
                                LAST_MEETING),
                        new CoAnimationRecorded(
                                PATHWAY, MOTHER, CARRIER, PROGRAMME, SESSION, 5, 6, null, LAST_MEETING)),
                new Sample(new SoloStageOpened(PATHWAY, MOTHER, CARRIER, PROGRAMME, LAST_MEETING)),
                new Sample(
                        new SoloAnimationRecorded(
                                PATHWAY,
                                MOTHER,
                                CARRIER,
                                PROGRAMME,
                                SESSION,
                                6,
                                6,
                                NotCounted.SOLO_STAGE_NOT_OPEN,
                                LAST_MEETING),
                        new SoloAnimationRecorded(
                                PATHWAY, MOTHER, CARRIER, PROGRAMME, SESSION, 6, 6, null, LAST_MEETING)),
                new Sample(new StepTakenBack(
                        PATHWAY,
                        MOTHER,
                        CARRIER,
                        PROGRAMME,
                        SESSION,
                        CORRECTED,
                        CorrectionReason.ENTRY_MISTAKE,
                        LAST_MEETING)),
                new Sample(new RecruitmentCorrected(
                        PATHWAY,
                        MOTHER,
                        CARRIER,
                        PROGRAMME,
                        CORRECTED,
                        MEETING.plusDays(1),
                        CorrectionReason.WRONG_DATE,
                        MEETING)),
                new Sample(new TrainingCorrected(
                        PATHWAY,
                        MOTHER,
                        CARRIER,
                        PROGRAMME,
                        CORRECTED,
                        MEETING.plusDays(1),
                        CorrectionReason.WRONG_DATE,
                        MEETING)),
                new Sample(new TrainingWithdrawn(
                        PATHWAY, MOTHER, CARRIER, PROGRAMME, CORRECTED, CorrectionReason.ENTRY_MISTAKE, MEETING)),
                new Sample(new ReferentRecognised(PATHWAY, MOTHER, CARRIER, PROGRAMME, LAST_MEETING)));
    }
}
