package fr.jalon.axonserver;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An Axon Server that routes and stores nothing, on a port of the loopback; it can end and come back on the same port. */
final class AxonServerStub implements AutoCloseable {

    private CommandStub commands = new CommandStub();
    private @Nullable Server server;
    private int port;

    static AxonServerStub started() {
        var stub = new AxonServerStub();
        stub.start();
        return stub;
    }

    void start() {
        commands = new CommandStub();
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .addService(new PlatformStub())
                    .addService(commands)
                    .addService(new QueryStub())
                    .build()
                    .start();
            port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when its power is cut: nobody is told. */
    void end() {
        try {
            Objects.requireNonNull(server).shutdownNow().awaitTermination();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void loseAnswers(boolean losing) {
        commands.loseAnswers(losing);
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        end();
    }
}
