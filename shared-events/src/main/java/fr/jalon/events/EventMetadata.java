package fr.jalon.events;

/** The keys of what is stored beside each event: who did it, in what role, by which command and from where. Opaque ids only. */
public final class EventMetadata {

    /** The {@link fr.jalon.events.value.AccountId} of whoever asked for it. */
    public static final String ACTOR = "actor";

    /** The {@link fr.jalon.events.value.Role} they acted in. */
    public static final String ROLE = "role";

    /** The id of the command that gave this event; events of one command share it. */
    public static final String COMMAND = "command";

    /** The {@link fr.jalon.events.value.Source}. */
    public static final String SOURCE = "source";

    /** The batch it came in, for imports; absent otherwise. */
    public static final String BATCH = "batch";

    private EventMetadata() {}
}
