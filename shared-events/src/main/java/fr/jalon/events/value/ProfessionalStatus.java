package fr.jalon.events.value;

/** What ties a colleague to the association, at a date. */
public enum ProfessionalStatus {
    EMPLOYEE,
    /** A partner's professional. */
    PARTNER,
    VOLUNTEER
}
