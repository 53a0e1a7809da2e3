package fr.jalon.events.value;

/** Why a view is built again, or what it set aside tried again. */
public enum UpkeepReason {
    /** A version that mends the fault was installed. */
    SOFTWARE_CORRECTED,
    /** Whatever was missing, a disk or a database, is there again. */
    OUTAGE_OVER,
    /** A figure or a line looks wrong. */
    DOUBT,
    /** To show that the view is what the history gives. */
    VERIFICATION
}
