package fr.jalon.events.value;

/** What a list with names was taken for. */
public enum ExportPurpose {
    /** To call or write to the families. */
    CONTACT,
    /** To plan sessions with a partner who receives them. */
    SESSION_PLANNING,
    /** To check the records against the paper. */
    VERIFICATION
}
