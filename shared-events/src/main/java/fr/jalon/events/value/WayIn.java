package fr.jalon.events.value;

/** How a parent came into a session. */
public enum WayIn {
    ENROLLED,
    /** Came to a workshop without being enrolled: attendance enrols them, over capacity too. */
    WALK_IN
}
