package fr.jalon.platform.eventstore;

/** An event is a small fact: what is larger than {@value #LIMIT} bytes, payload and metadata together, does not enter the history. */
public final class EventTooLarge extends RuntimeException {

    static final int LIMIT = 60_000;

    public EventTooLarge(String name, int bytes) {
        super("the event " + name + " is of " + bytes + " bytes; " + LIMIT + " are allowed");
    }
}
