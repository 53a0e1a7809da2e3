package fr.jalon.events.value;

/** Where a family lives, as coarsely as it is counted. */
public enum HomeArea {
    /** A neighbourhood of the city policy (quartier prioritaire, QPV). */
    PRIORITY_NEIGHBOURHOOD,
    ELSEWHERE,
    UNKNOWN
}
