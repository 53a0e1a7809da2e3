package fr.jalon.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's nginx with the file of {@code infra/compose}, on the loopback: its names are given addresses, and TLS is left to by-hand. */
final class Nginx {

    static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private static final Path FILE = Path.of("..", "compose", "nginx.conf");

    private Nginx() {}

    /** Opens one door before these processes, and says where; it ends with the tests' own process. */
    static URI open(List<URI> commands, URI queries) {
        try {
            var folder = Folders.fresh("nginx");
            var port = freePort();
            var file = Files.writeString(folder.resolve("nginx.conf"), file(folder, port, commands, queries));
            var process = new ProcessBuilder(
                            PROGRAM.toString(), "-p", folder.toString(), "-c", file.toString(), "-g", "daemon off;")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("words").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await().failFast(() -> {
                        if (!process.isAlive()) {
                            throw new IllegalStateException(Files.readString(folder.resolve("words")));
                        }
                    })
                    .until(() -> answers(port));
            return URI.create("http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path folder, int port, List<URI> commands, URI queries) throws IOException {
        var text = Files.readString(FILE)
                .replace("command-1:8081", address(commands.getFirst()))
                .replace("command-2:8081", address(commands.getLast()))
                .replace("query:8082", address(queries))
                .replace("listen 80;", "listen 127.0.0.1:" + freePort() + ";")
                .replace("listen 443 ssl;", "listen 127.0.0.1:" + port + ";")
                .replaceAll("\\n\\s*ssl_[^;]*;", "")
                .replace("/tmp/nginx", folder.resolve("nginx").toString());
        return "user root;\n".repeat("root".equals(System.getProperty("user.name")) ? 1 : 0) + text;
    }

    private static String address(URI process) {
        return process.getHost() + ":" + process.getPort();
    }

    private static boolean answers(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
