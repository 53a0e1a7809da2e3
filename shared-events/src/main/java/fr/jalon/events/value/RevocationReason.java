package fr.jalon.events.value;

/** Why access ends. */
public enum RevocationReason {
    LEFT,
    MISSION_ENDED,
    MISTAKE,
    SECURITY
}
