package fr.jalon.events.value;

/** What an auditor concludes from a sample. */
public enum SampleOutcome {
    /** The sheets bear the presences out. */
    WITHOUT_RESERVATION,
    /** They do, but for what the auditor says. */
    WITH_RESERVATION,
    /** They do not. */
    NOT_BORNE_OUT
}
