package fr.jalon.events.pathway;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The stream of one parent's pathway in one programme. What took place out of order is kept and does not count. */
public sealed interface PathwayEvent extends DomainEvent {

    PathwayId pathway();

    PersonId person();

    OrganisationId organisation();

    ProgrammeId programme();

    /** A parent who takes part agreed to become a referent; the steps asked are the programme's that day. */
    @EventType("pathway.parent-recruited")
    record ParentRecruited(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            ReferentSteps steps,
            LocalDate occurredOn)
            implements PathwayEvent {}

    @EventType("pathway.referent-trained")
    record ReferentTrained(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /**
     * The parent animated a session beside an employee.
     *
     * @param together workshops held with the parent in the team
     * @param planned workshops of the session
     * @param notCounted why it does not count; none when it does
     * @param occurredOn the day the session was completed
     */
    @EventType("pathway.co-animation-recorded")
    record CoAnimationRecorded(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            SessionId session,
            int together,
            int planned,
            @Nullable NotCounted notCounted,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /** The co-animations asked for are done: from here on a session animated alone counts. */
    @EventType("pathway.solo-stage-opened")
    record SoloStageOpened(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /** The parent animated a session without an employee (animation en autonomie). */
    @EventType("pathway.solo-animation-recorded")
    record SoloAnimationRecorded(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            SessionId session,
            int animated,
            int planned,
            @Nullable NotCounted notCounted,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /** A session behind a step was cancelled or corrected: the step counts no more, and is a point to check. */
    @EventType("pathway.step-taken-back")
    record StepTakenBack(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            SessionId session,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /** Every step is done: the parent is a referent. */
    @EventType("pathway.referent-recognised")
    record ReferentRecognised(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /**
     * The parent was recruited on another day than was recorded.
     *
     * @param corrects the record it takes the place of
     * @param wasOn the day recorded before
     */
    @EventType("pathway.recruitment-corrected")
    record RecruitmentCorrected(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            EventId corrects,
            LocalDate wasOn,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /** The parent was recorded as recruited by mistake: there is no pathway, and nothing of it counts. */
    @EventType("pathway.recruitment-withdrawn")
    record RecruitmentWithdrawn(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /**
     * The parent was trained on another day than was recorded.
     *
     * @param corrects the record it takes the place of
     * @param wasOn the day recorded before
     */
    @EventType("pathway.training-corrected")
    record TrainingCorrected(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            EventId corrects,
            LocalDate wasOn,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements PathwayEvent {}

    /** The training was recorded by mistake: the parent was not trained. */
    @EventType("pathway.training-withdrawn")
    record TrainingWithdrawn(
            PathwayId pathway,
            PersonId person,
            OrganisationId organisation,
            ProgrammeId programme,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements PathwayEvent {}
}
