package fr.jalon.events.value;

/** Why what a view set aside is given up. */
public enum DiscardReason {
    /** What it says was recorded again, in another way. */
    RECORDED_OTHERWISE,
    /** It changes nothing in what the view shows. */
    WITHOUT_EFFECT,
    /** So that what follows is shown again. */
    UNBLOCK_THE_REST
}
