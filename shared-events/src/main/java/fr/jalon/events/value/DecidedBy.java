package fr.jalon.events.value;

/** Who agreed on a target. */
public enum DecidedBy {
    /** Comité de pilotage. */
    STEERING_COMMITTEE,
    FUNDER,
    CARRIER
}
