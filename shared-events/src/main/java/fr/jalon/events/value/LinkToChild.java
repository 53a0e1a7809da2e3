package fr.jalon.events.value;

/** What an adult is to the child, after REAAP: any adult in a parental role counts. */
public enum LinkToChild {
    MOTHER,
    FATHER,
    PARENT_TO_BE,
    STEP_PARENT,
    GRANDPARENT,
    OTHER
}
