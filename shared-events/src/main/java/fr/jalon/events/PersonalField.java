package fr.jalon.events;

/** What a personal value is about. Part of what its seal binds: a constant is never renamed. */
public enum PersonalField {
    FIRST_NAME,
    LAST_NAME,
    PHONE,
    DISPLAY_NAME,
    /** A {@link fr.jalon.events.value.LinkToChild}: a link between people is personal. */
    LINK_TO_CHILD,
    /** A year and month, such as 2021-04; the day is never asked for. */
    BIRTH_MONTH,
    /** The {@link fr.jalon.events.value.PersonId} of whoever brought somebody along: a link between people. */
    INVITED_BY,
    /** Where a signed sheet is kept: free words about a place, under the workshop's own key. */
    SHEET_PLACE,
    /** A free text. It is sealed whoever it is about: what somebody typed may name anybody. */
    NOTE
}
