package fr.jalon.events.value;

/** Where a record came in from. */
public enum Source {
    SCREEN,
    API,
    IMPORT,
    OFFLINE,
    /** The demonstration's own story. */
    DEMO
}
