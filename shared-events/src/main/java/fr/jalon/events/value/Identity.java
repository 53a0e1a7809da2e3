package fr.jalon.events.value;

/** What a distinct count tells apart. */
public enum Identity {
    FAMILY,
    PERSON,
    SESSION,
    WORKSHOP
}
