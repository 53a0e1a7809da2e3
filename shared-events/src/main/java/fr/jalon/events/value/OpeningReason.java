package fr.jalon.events.value;

/** What a sensitive file was opened for. */
public enum OpeningReason {
    /** To prepare a workshop the family comes to. */
    WORKSHOP_PREPARATION,
    /** To call the family. */
    FAMILY_CALL,
    /** To correct or complete what is held. */
    FILE_CORRECTION,
    /** To follow a parent on the way to being a referent. */
    PATHWAY_FOLLOW_UP,
    /** To answer somebody who asks for one of their rights. */
    PERSON_RIGHT,
    /** To check the file against the paper. */
    VERIFICATION
}
