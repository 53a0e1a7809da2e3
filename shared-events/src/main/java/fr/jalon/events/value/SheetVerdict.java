package fr.jalon.events.value;

/** What the signed sheet says of a presence that was recorded. */
public enum SheetVerdict {
    /** The line is there and signed. */
    AGREES,
    /** The sheet is there and says something else. */
    DIFFERS,
    /** The sheet was not found. */
    MISSING
}
