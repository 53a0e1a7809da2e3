package fr.jalon.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * A PostgreSQL that the product does not start itself: the one {@code JALON_TEST_POSTGRES_URL} names (an address with a superuser), or
 * an embedded one.
 */
record TestServer(String address) {

    static final String ANOTHER = "JALON_OTHER_POSTGRES_URL";

    static Optional<TestServer> given() {
        return named("JALON_TEST_POSTGRES_URL");
    }

    /** One of another version, on which the stories of any deployment are told once more, where {@value #ANOTHER} names it. */
    static Optional<TestServer> another() {
        return named(ANOTHER);
    }

    private static Optional<TestServer> named(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(address -> !address.isBlank())
                .map(TestServer::new);
    }

    static TestServer givenOrEmbedded() {
        return given().orElseGet(TestServer::embedded);
    }

    private static TestServer embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new TestServer(server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database. */
    String newDatabase() {
        var name = "journeys_" + random();
        execute("create database " + name);
        return address.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    /** The address of that database for a new account that is this role's member and nothing else. */
    String member(String role, String database) {
        var name = "member_" + random();
        execute("create role " + name + " login password '" + name + "' in role " + role);
        return database.replaceFirst("\\?.*", "") + "?user=" + name + "&password=" + name;
    }

    private void execute(String statement) {
        try (var connection = DriverManager.getConnection(address);
                var asked = connection.createStatement()) {
            asked.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
