package fr.jalon.journeys.faults;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients were told, and what they were never told, kept outside the product. */
final class Ledger {

    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong longestSilence = new AtomicLong();
    private volatile long lastHeard = System.nanoTime();

    /**
     * A yes.
     *
     * @param path where it was sent
     * @param body what was sent
     * @param position where the answer said that it stands in the history
     * @param at when it was heard, by the monotonic clock
     */
    record Acknowledged(String key, String path, String body, String id, long position, long at) {}

    void acknowledged(Acknowledged yes) {
        var before = acknowledged.put(yes.key(), yes);
        if (before != null) {
            surprises.add("acknowledged twice by the same client: " + yes);
        }
        longestSilence.accumulateAndGet(yes.at() - lastHeard, Math::max);
        lastHeard = yes.at();
    }

    /** Those heard last. */
    List<Acknowledged> last(int number) {
        return acknowledged.values().stream()
                .sorted(Comparator.comparingLong(Acknowledged::at).reversed())
                .limit(number)
                .toList();
    }

    /** Sent, and no answer came, or one that says that something is broken: whether it was done is not known. */
    void unanswered() {
        unanswered.incrementAndGet();
    }

    /** An answer nobody should have been given. */
    void surprise(String what) {
        surprises.add(Instant.now() + " " + what);
    }

    /** From here on a silence is counted. */
    void listen() {
        lastHeard = System.nanoTime();
    }

    Map<String, Acknowledged> everything() {
        return Map.copyOf(acknowledged);
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    int size() {
        return acknowledged.size();
    }

    long neverAnswered() {
        return unanswered.get();
    }

    long longestSilenceMillis() {
        return longestSilence.get() / 1_000_000;
    }
}
