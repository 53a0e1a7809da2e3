package fr.jalon.command.http;

/** What came of a request that was to be carried out in another process. */
public sealed interface Routed {

    /** It was carried out. */
    record Done(String outcome) implements Routed {}

    /** It was refused: nothing has changed. */
    record Refused(String refusal) implements Routed {}

    /** It failed there, and was put down there: a fault. */
    record Failed() implements Routed {}

    /** It reached nobody. */
    record NotSent() implements Routed {}

    /** It was sent, and nobody knows what became of it. */
    record Unanswered() implements Routed {}
}
