package fr.jalon.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** So many clients, each doing one thing after the other for a while: how many were done a second, and how long each took. */
final class Load {

    private Load() {}

    /** What one client does again and again. */
    @FunctionalInterface
    interface Client {
        void once() throws Exception;

        /** Lets go of what it alone held. */
        default void end() throws Exception {}
    }

    /** One made for each client, by its number. */
    @FunctionalInterface
    interface Clients {
        Client of(int number) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param nanos how long each took, sorted
     */
    record Result(int clients, double perSecond, long[] nanos) {

        double millis(double percentile) {
            return nanos.length == 0 ? Double.NaN : nanos[(int) ((nanos.length - 1) * percentile / 100)] / 1e6;
        }
    }

    static Result run(int clients, Duration warmUp, Duration measured, Clients made) {
        var begun = System.nanoTime() + warmUp.toNanos();
        var end = begun + measured.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<long[]>> running = new ArrayList<>();
            for (int number = 0; number < clients; number++) {
                var client = made.of(number);
                Callable<long[]> turns = () -> turns(client, begun, end);
                running.add(threads.submit(turns));
            }
            var all = IntStream.range(0, clients)
                    .mapToObj(number -> done(running.get(number)))
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            return new Result(clients, all.length * 1e9 / measured.toNanos(), all);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long[] turns(Client client, long begun, long end) throws Exception {
        var took = LongsSeen.none();
        for (var before = System.nanoTime(); before < end; ) {
            client.once();
            var after = System.nanoTime();
            if (before >= begun && after <= end) {
                took.add(after - before);
            }
            before = after;
        }
        client.end();
        return took.toArray();
    }

    private static long[] done(Future<long[]> client) {
        try {
            return client.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Numbers as they come, without a box around each. */
    static final class LongsSeen {

        private long[] seen = new long[1024];
        private int count;

        static LongsSeen none() {
            return new LongsSeen();
        }

        void add(long number) {
            if (count == seen.length) {
                seen = Arrays.copyOf(seen, count * 2);
            }
            seen[count++] = number;
        }

        long[] toArray() {
            return Arrays.copyOf(seen, count);
        }

        long[] sorted() {
            var all = toArray();
            Arrays.sort(all);
            return all;
        }
    }
}
