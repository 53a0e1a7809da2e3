package fr.jalon.events.value;

/** What is known of one person at one workshop. */
public enum AttendanceStatus {
    /** Présence. */
    PRESENT,
    /** A prévenu. */
    SENT_WORD,
    /** Sans nouvelles: participation is voluntary, so it is no fault. */
    NO_NEWS,
    /** Non saisi: nothing is known, which is no absence. */
    NOT_ENTERED
}
