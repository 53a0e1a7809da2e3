package fr.jalon.events.value;

/** What a one-time link was made for. */
public enum LinkPurpose {
    /** The account is new: its holder chooses their first password. */
    INVITATION,
    /** The password is lost, or the first link was. */
    NEW_PASSWORD
}
