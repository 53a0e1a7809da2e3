package fr.jalon.events.value;

/** Why a person is erased. */
public enum ErasureReason {
    /** They asked for it. */
    REQUEST,
    /** They were kept long enough. */
    RETENTION_END,
    /** They should not have been recorded. */
    MISTAKE
}
