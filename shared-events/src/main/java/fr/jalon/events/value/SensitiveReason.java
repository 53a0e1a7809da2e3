package fr.jalon.events.value;

/** Why a family's file is opened only for a reason. None says what the family lives through: the mark itself must not disclose it. */
public enum SensitiveReason {
    /** Whoever knows where they are may put them at risk. */
    PROTECTED_SITUATION,
    /** Somebody of the team knows them in private life. */
    KNOWN_TO_STAFF,
    /** They asked for it. */
    ASKED_BY_FAMILY
}
