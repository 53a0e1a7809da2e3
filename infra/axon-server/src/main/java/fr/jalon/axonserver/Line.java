package fr.jalon.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.command.CommandChannel;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.connector.query.QueryChannel;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The line to Axon Server. While it is down it is tried again and again, by itself; nobody waits for it. */
final class Line implements AutoCloseable {

    private static final int AT_ONCE = 64;
    private static final long HEARTBEAT_MILLIS = 2_000;

    private final Duration patience;
    private final AxonServerConnectionFactory lines;
    private final AxonServerConnection connection;

    Line(LineSettings settings, String component) {
        patience = settings.patience();
        var line = AxonServerConnectionFactory.forClient(component, component + "-" + UUID.randomUUID())
                .routingServers(settings.servers().stream().map(Line::address).toArray(ServerAddress[]::new))
                .connectTimeout(settings.connecting().toMillis(), TimeUnit.MILLISECONDS)
                .reconnectInterval(settings.reconnecting().toMillis(), TimeUnit.MILLISECONDS)
                .commandPermits(AT_ONCE)
                .queryPermits(AT_ONCE);
        if (settings.token() != null) {
            line.token(settings.token());
        }
        if (settings.tls()) {
            line.useTransportSecurity();
        }
        lines = line.build();
        connection = lines.connect(settings.context());
        connection.controlChannel().enableHeartbeat(HEARTBEAT_MILLIS, 2 * HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static ServerAddress address(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new ServerAddress(text)
                : new ServerAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    boolean isUp() {
        return connection.isConnected();
    }

    /** Whether it is up and what this process takes in is known at the other end. */
    boolean isReady() {
        return connection.isReady();
    }

    CommandChannel requests() {
        return connection.commandChannel();
    }

    QueryChannel reads() {
        return connection.queryChannel();
    }

    /** For how long an answer is waited for. */
    Duration patience() {
        return patience;
    }

    @Override
    public void close() {
        lines.shutdown();
    }
}
