package fr.jalon.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between the product and its PostgreSQL: it can be cut, and it can swallow what is sent without a word. */
final class Wire implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean swallowing;

    private Wire(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static Wire to(int server) {
        try {
            var wire = new Wire(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), server);
            Thread.ofPlatform().daemon().start(wire::welcome);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (cut) {
                    client.close();
                } else {
                    var line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), server));
                    line.swallowed = swallowing;
                    lines.add(line);
                    line.open();
                }
            } catch (IOException refused) {
                // The server is away, or the door was closed: whoever asked will ask again.
            }
        }
    }

    /** Every connection is gone at once, and new ones are refused until it is mended. */
    void cut() {
        cut = true;
        lines.forEach(Line::close);
        lines.clear();
    }

    /** Nothing arrives any more on any connection, and neither end is told, not even when the other one hangs up. */
    void swallow() {
        swallowing = true;
        lines.forEach(line -> line.swallowed = true);
    }

    /** New connections work. Those that were swallowed stay as they are: their ends must find out by themselves. */
    void mend() {
        cut = false;
        swallowing = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        lines.forEach(Line::close);
    }

    /** One connection, carried both ways. */
    private static final class Line {

        private final Socket client;
        private final Socket database;
        private volatile boolean swallowed;

        Line(Socket client, Socket database) throws IOException {
            this.client = client;
            this.database = database;
            client.setTcpNoDelay(true);
            database.setTcpNoDelay(true);
        }

        void open() {
            Thread.ofVirtual().start(() -> carry(client, database));
            Thread.ofVirtual().start(() -> carry(database, client));
        }

        private void carry(Socket from, Socket to) {
            var bytes = new byte[16_384];
            try {
                for (int read = from.getInputStream().read(bytes);
                        read >= 0;
                        read = from.getInputStream().read(bytes)) {
                    if (!swallowed) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (IOException ended) {
                // One end is gone: the other one learns of it below, or never.
            }
            if (!swallowed) {
                close();
            }
        }

        void close() {
            try (client;
                    database) {
                swallowed = false;
            } catch (IOException gone) {
                // It was closed already.
            }
        }
    }
}
