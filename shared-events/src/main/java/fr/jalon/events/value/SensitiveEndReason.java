package fr.jalon.events.value;

/** Why a family's file is no longer opened for a reason only. */
public enum SensitiveEndReason {
    /** What called for it is over. */
    NO_LONGER_NEEDED,
    /** They asked for it. */
    ASKED_BY_FAMILY,
    /** It should not have been marked. */
    MISTAKE
}
