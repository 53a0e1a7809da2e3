package fr.jalon.events.value;

/** Whether those counted took part themselves. */
public enum Reach {
    DIRECT,
    /** An estimate of who else it concerns; never attendance. */
    INDIRECT
}
