package fr.jalon.events.value;

/** The part an account plays (DESIGN: people). */
public enum Role {
    /** An association's programme lead. */
    COORDINATOR,
    /** Whoever holds the phone in the hall, for the sessions where they are named. */
    ANIMATION,
    /** Sees released figures, never a row about a person. */
    FUNDER,
    /** Takes figures apart, pseudonymously. */
    AUDITOR,
    /** Accounts, scopes, retention, erasure; never the content of a file. */
    ADMINISTRATOR
}
