package fr.jalon.benchmarks;

/** One way to record an event durably, one event a call. All of them write the same bytes to the same server. */
interface Contestant extends AutoCloseable {

    /** How many a second with so many clients; the first seconds are not counted. */
    double perSecond(int clients);

    @Override
    default void close() {}
}
