package fr.jalon.events.value;

/** What an organisation is. */
public enum OrganisationKind {
    ASSOCIATION,
    /** A foundation or a company. */
    FUNDER,
    PUBLIC_BODY
}
