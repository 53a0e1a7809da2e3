package fr.jalon.events.value;

/** Why a step of a pathway is recorded and does not count. */
public enum NotCounted {
    BEFORE_TRAINING,
    /** No employee was in the team beside the parent. */
    NO_EMPLOYEE,
    /** The parent was in the team of too small a share of the workshops. */
    TOO_FEW_WORKSHOPS,
    SESSION_NOT_COMPLETED,
    /** The co-animations asked for were not all done. */
    SOLO_STAGE_NOT_OPEN,
    /** An employee animated too. */
    NOT_ALONE
}
