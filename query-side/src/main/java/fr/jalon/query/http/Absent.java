package fr.jalon.query.http;

/** What was asked for does not exist, or not for whoever asks: both are answered alike, with 404. */
public final class Absent extends RuntimeException {
    public Absent() {
        super("not there for whoever asks");
    }
}
