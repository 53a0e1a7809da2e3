package fr.jalon.events.value;

/** Why everything held on a person was put together. */
public enum CopyReason {
    /** The person asked for it. */
    REQUEST,
    /** A court, or an authority that the law gives a right to it. */
    AUTHORITY,
    /** To check what is held before correcting or erasing it. */
    VERIFICATION
}
