package fr.jalon.events.value;

/** What a figure is a number of. */
public enum CountedUnit {
    SESSIONS,
    FAMILIES,
    ADULTS,
    CHILDREN,
    PRESENCES,
    PEOPLE
}
