package fr.jalon.events.value;

/** What a member of a workshop's team is, on that day. */
public enum TeamStatus {
    EMPLOYEE,
    PARTNER,
    VOLUNTEER,
    /** A parent on the way to being a referent, or already one. */
    PARENT
}
