package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.*;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.value.CorrectionReason.WRONG_DATE;
import static fr.jalon.events.value.CorrectionReason.WRONG_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.pathway.PathwayEvent.RecruitmentCorrected;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.pathway.PathwayEvent.ReferentRecognised;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.pathway.PathwayEvent.TrainingCorrected;
import fr.jalon.events.pathway.PathwayEvent.TrainingWithdrawn;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a pathway was recorded by mistake, or with a wrong date. */
class CorrectPathwayTest {

    private static final LocalDate EARLIER = RECRUITED_ON.minusDays(3);
    private static final RecruitmentWithdrawn WITHDRAWN =
            new RecruitmentWithdrawn(PATHWAY, MOTHER, CARRIER, PROGRAMME, record(0), WRONG_PERSON, RECRUITED_ON);
    private static final TrainingWithdrawn UNTRAINED =
            new TrainingWithdrawn(PATHWAY, MOTHER, CARRIER, PROGRAMME, record(1), WRONG_PERSON, TRAINED_ON);

    @Test
    void the_recruitment_was_another_day_on_which_the_parent_took_part_already() {
        when(() -> new CorrectRecruitment(PATHWAY, EARLIER, WRONG_DATE).decide(given(RECRUITED), since(EARLIER)))
                .then(new RecruitmentCorrected(
                        PATHWAY, MOTHER, CARRIER, PROGRAMME, record(0), RECRUITED_ON, WRONG_DATE, EARLIER));
        when(() -> new CorrectRecruitment(PATHWAY, EARLIER, WRONG_DATE).decide(given(RECRUITED), since(RECRUITED_ON)))
                .thenRefused(PathwayRefusal.NOT_TAKING_PART);
        when(() -> new CorrectRecruitment(PATHWAY, RECRUITED_ON, WRONG_DATE).decide(given(RECRUITED), since(EARLIER)))
                .thenNothing();
        when(() -> new CorrectRecruitment(PATHWAY, EARLIER, WRONG_DATE).decide(given(), since(EARLIER)))
                .thenRefused(PathwayRefusal.UNKNOWN);
    }

    @Test
    void a_recruitment_withdrawn_takes_the_steps_and_the_training_with_it() {
        WithdrawRecruitment withdraw = new WithdrawRecruitment(PATHWAY, WRONG_PERSON);
        when(() -> withdraw.decide(given(RECRUITED))).then(WITHDRAWN);
        when(() -> withdraw.decide(given(coAnimated()))).then(takenBack(4, 2), takenBack(5, 3), UNTRAINED, WITHDRAWN);
        when(() -> withdraw.decide(given(RECRUITED, WITHDRAWN))).thenNothing();
        when(() -> withdraw.decide(given())).thenRefused(PathwayRefusal.UNKNOWN);
    }

    @Test
    void steps_that_never_counted_are_not_taken_back_with_it() {
        when(() -> new WithdrawRecruitment(PATHWAY, WRONG_PERSON)
                        .decide(given(
                                RECRUITED,
                                TRAINED,
                                coAnimation(4, 6, null),
                                coAnimation(5, 2, NotCounted.TOO_FEW_WORKSHOPS))))
                .then(takenBack(4, 2), UNTRAINED, WITHDRAWN);
    }

    @Test
    void a_recruitment_corrected_once_is_corrected_again_from_there() {
        var corrected = new RecruitmentCorrected(
                PATHWAY, MOTHER, CARRIER, PROGRAMME, record(0), RECRUITED_ON, WRONG_DATE, EARLIER);
        when(() -> new CorrectRecruitment(PATHWAY, EARLIER, WRONG_DATE)
                        .decide(given(RECRUITED, corrected), since(EARLIER)))
                .thenNothing();
    }

    @Test
    void what_comes_after_a_withdrawal_does_not_undo_it() {
        when(() -> new RecordTraining(PATHWAY, TRAINED_ON).decide(given(RECRUITED, WITHDRAWN, TRAINED)))
                .thenRefused(PathwayRefusal.WITHDRAWN);
    }

    @Test
    void then_nothing_more_is_recorded_in_it() {
        when(() -> new RecordTraining(PATHWAY, TRAINED_ON).decide(given(RECRUITED, WITHDRAWN)))
                .thenRefused(PathwayRefusal.WITHDRAWN);
    }

    @Test
    void the_training_was_another_day() {
        CorrectTraining correct = new CorrectTraining(PATHWAY, TRAINED_ON.plusDays(1), WRONG_DATE);
        when(() -> correct.decide(given(RECRUITED, TRAINED)))
                .then(new TrainingCorrected(
                        PATHWAY,
                        MOTHER,
                        CARRIER,
                        PROGRAMME,
                        record(1),
                        TRAINED_ON,
                        WRONG_DATE,
                        TRAINED_ON.plusDays(1)));
        when(() -> new CorrectTraining(PATHWAY, TRAINED_ON, WRONG_DATE).decide(given(RECRUITED, TRAINED)))
                .thenNothing();
        when(() -> correct.decide(given(RECRUITED))).thenRefused(PathwayRefusal.NOT_TRAINED);
        when(() -> correct.decide(given())).thenRefused(PathwayRefusal.UNKNOWN);
    }

    @Test
    void the_training_was_none_and_may_then_be_recorded() {
        WithdrawTraining withdraw = new WithdrawTraining(PATHWAY, WRONG_PERSON);
        when(() -> withdraw.decide(given(RECRUITED, TRAINED))).then(UNTRAINED);
        when(() -> withdraw.decide(given(RECRUITED))).thenNothing();
        when(() -> withdraw.decide(given())).thenRefused(PathwayRefusal.UNKNOWN);
        when(() -> new RecordTraining(PATHWAY, TRAINED_ON).decide(given(RECRUITED, TRAINED, UNTRAINED)))
                .then(TRAINED);
    }

    @Test
    void the_stage_and_the_recognition_stand_again_once_the_step_under_them_does() {
        var earned = given(animatedAlone()).evolve(recognised(), record(7)).begun();
        assertThat(earned.recognisedOn()).isEqualTo(completed(8));
        var fallen = earned.evolve(takenBack(4, 2), record(8)).begun();
        assertThat(fallen.soloFrom()).isNull();
        assertThat(fallen.recognisedOn()).isNull();
        var again = fallen.evolve(coAnimation(4, 6, null), record(9)).begun();
        assertThat(again.soloFrom()).isEqualTo(completed(5));
        assertThat(again.recognisedOn()).isEqualTo(completed(8));
    }

    @Test
    void but_not_by_a_session_that_came_after_them() {
        var other =
                given(animatedAlone(takenBack(4, 2), coAnimation(9, 6, null))).begun();
        assertThat(other.missingCoAnimations()).isZero();
        assertThat(other.soloFrom()).isNull();
    }

    private static ReferentRecognised recognised() {
        return new ReferentRecognised(PATHWAY, MOTHER, CARRIER, PROGRAMME, completed(8));
    }

    private static StepTakenBack takenBack(int session, int record) {
        return new StepTakenBack(
                PATHWAY,
                MOTHER,
                CARRIER,
                PROGRAMME,
                session(session),
                record(record),
                WRONG_PERSON,
                completed(session));
    }

    /** The mother, present from that day on. */
    private static Parents since(LocalDate first) {
        return new Parents() {
            @Override
            public Optional<PathwayId> pathwayOf(PersonId person, ProgrammeId programme) {
                return Optional.empty();
            }

            @Override
            public boolean tookPart(PersonId person, ProgrammeId programme, LocalDate on) {
                return !on.isBefore(first);
            }
        };
    }
}
