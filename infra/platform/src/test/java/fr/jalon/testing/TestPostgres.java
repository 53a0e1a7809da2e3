package fr.jalon.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL for tests: embedded, or the one {@code JALON_TEST_POSTGRES_URL} names (environment or system property; a JDBC address
 * with a superuser). One server per JVM, a new database for each who asks.
 */
public final class TestPostgres {

    private static final AtomicReference<@Nullable TestPostgres> SHARED = new AtomicReference<>();

    private final String address;

    private TestPostgres(String address) {
        this.address = address;
    }

    /** The JVM's server. */
    public static synchronized TestPostgres shared() {
        var running = SHARED.get();
        if (running == null) {
            var given = given();
            running = given != null ? new TestPostgres(given) : embedded();
            SHARED.set(running);
        }
        return running;
    }

    /** Whether the server is one that was given, with its tools beside it, and not an embedded one. */
    public static boolean isGiven() {
        return given() != null;
    }

    private static @Nullable String given() {
        var given = System.getProperty("JALON_TEST_POSTGRES_URL", System.getenv("JALON_TEST_POSTGRES_URL"));
        return given == null || given.isBlank() ? null : given;
    }

    /** Another embedded server, for what is tried between two clusters; it ends with the JVM. */
    public static TestPostgres embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new TestPostgres(server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The address of a new, empty database. */
    public String newDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return address.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    /** Connections to this address. */
    public static DataSource dataSource(String address) {
        var source = new PGSimpleDataSource();
        source.setUrl(address);
        return source;
    }

    /** Connections to this address as another role. */
    public static DataSource dataSource(String address, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.replaceAll("[?&](user|password)=[^&]*", ""));
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
