package fr.jalon.axonserver;

import io.grpc.stub.StreamObserver;

/** What a node says on a line; when it ends, the line ends. */
abstract class Ending<IN, OUT> implements StreamObserver<IN> {

    private final StreamObserver<OUT> line;

    Ending(StreamObserver<OUT> line) {
        this.line = line;
    }

    final synchronized void tell(OUT message) {
        line.onNext(message);
    }

    /** The node is gone, or says goodbye. */
    void ended() {}

    @Override
    public final void onError(Throwable lost) {
        ended();
    }

    @Override
    public final void onCompleted() {
        ended();
        line.onCompleted();
    }
}
