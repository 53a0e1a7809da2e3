package fr.jalon.events.value;

/** Why a parent stops taking part; never a judgement. */
public enum StopReason {
    MOVED_AWAY,
    NOT_AVAILABLE,
    OTHER_SUPPORT,
    NOT_SAID
}
