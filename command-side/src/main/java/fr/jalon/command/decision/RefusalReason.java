package fr.jalon.command.decision;

/** Why something is refused. Each capability has an enum of its own, {@code SessionRefusal} and so on. */
public interface RefusalReason {

    /** The stable code told to clients and counted in metrics, such as {@code session.full}. */
    String code();

    /** What kind of no it is. */
    Kind kind();

    /** One or two French sentences for whoever asked: what is wrong and what they can do. {@code {name}} stands for a detail. */
    String sentence();

    enum Kind {
        /** The request has not the form it should: 400. */
        MALFORMED,
        /** More than is taken in at once: 413. */
        TOO_LARGE,
        /** Nothing of that name, or nothing they may reach: 404. */
        UNKNOWN,
        /** Not in their role: 403. */
        FORBIDDEN,
        /** The state does not allow it: 409. */
        CONFLICT,
        /** What they saw has changed: 412. */
        STALE,
        /** Well formed, and at odds with what the same client said before: 422. */
        CONTRADICTORY
    }
}
