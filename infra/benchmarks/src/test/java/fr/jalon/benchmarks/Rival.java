package fr.jalon.benchmarks;

import java.time.Duration;

/** A contestant whose clients are threads of this Java. */
record Rival(Load.Clients clients, Runnable end) implements Contestant {

    static final Duration WARM_UP = Duration.ofSeconds(2);
    static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    /** As many as one session holds: then comes another stream. */
    static final int STREAM = 100;

    Rival(Load.Clients clients) {
        this(clients, () -> {});
    }

    @Override
    public double perSecond(int clients) {
        return Load.run(clients, WARM_UP, MEASURED, this.clients).perSecond();
    }

    @Override
    public void close() {
        end.run();
    }
}
