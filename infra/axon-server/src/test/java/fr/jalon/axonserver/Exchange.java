package fr.jalon.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.grpc.stub.StreamObserver;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who takes in what, as Axon Server knows it: the ring by which a routing key finds its node, and the messages each node still gives
 * leave to send.
 */
final class Exchange<OUT> {

    private static final int POINTS = 200;

    private final TreeMap<Long, Node<OUT>> ring = new TreeMap<>();
    private final Function<InstructionAck, OUT> acknowledging;

    Exchange(Function<InstructionAck, OUT> acknowledging) {
        this.acknowledging = acknowledging;
    }

    /** The line of one node: what it is sent waits until it gives leave. */
    static final class Node<OUT> {

        private final StreamObserver<OUT> line;
        private final Queue<OUT> waiting = new ArrayDeque<>();
        private long permits;

        Node(StreamObserver<OUT> line) {
            this.line = line;
        }

        synchronized void permit(long more) {
            permits += more;
            while (permits > 0 && !waiting.isEmpty()) {
                permits--;
                line.onNext(waiting.remove());
            }
        }

        synchronized void send(OUT message) {
            waiting.add(message);
            permit(0);
        }

        synchronized void tell(OUT message) {
            line.onNext(message);
        }
    }

    synchronized void subscribe(String client, Node<OUT> node) {
        points(client).forEach(point -> ring.put(point, node));
    }

    synchronized void unsubscribe(Node<OUT> node) {
        ring.values().removeIf(node::equals);
    }

    void acknowledge(Node<OUT> node, String instruction) {
        node.tell(acknowledging.apply(InstructionAck.newBuilder()
                .setInstructionId(instruction)
                .setSuccess(true)
                .build()));
    }

    /** The node of this key: always the same while the same nodes are there. */
    synchronized @Nullable Node<OUT> of(String key) {
        if (ring.isEmpty()) {
            return null;
        }
        var next = ring.ceilingEntry(hash(key));
        return (next == null ? ring.firstEntry() : next).getValue();
    }

    private static java.util.stream.Stream<Long> points(String client) {
        return java.util.stream.IntStream.range(0, POINTS).mapToObj(point -> hash(client + point));
    }

    private static long hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
