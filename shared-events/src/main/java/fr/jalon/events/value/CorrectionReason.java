package fr.jalon.events.value;

/** Why a record is corrected. */
public enum CorrectionReason {
    ENTRY_MISTAKE,
    WRONG_PERSON,
    WRONG_DATE,
    /** The signed sheet says otherwise. */
    SIGNED_SHEET,
    OTHER
}
