package fr.jalon.events.value;

/** How a person who asked for one of their rights was answered. */
public enum RightsOutcome {
    /** What was asked was done. */
    DONE,
    /** Part of it was done; the person was told why not the rest. */
    PARTLY_DONE,
    /** It was refused for a reason of law, and the person told which and how to complain. */
    REFUSED,
    /** Nobody could tell that the request came from this person. */
    IDENTITY_NOT_SHOWN,
    /** The person took it back. */
    WITHDRAWN
}
