package fr.jalon.events.value;

/** What a person may ask about what is kept on them (GDPR, articles 15, 16, 17 and 21). */
public enum RightsRequest {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    OBJECTION
}
