package fr.jalon.benchmarks;

import fr.jalon.standalone.StandaloneApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;

/** The product as it is shipped, with the PostgreSQL it brings (fsync on), in this Java. It writes its log to a file. */
record RunningProduct(ConfigurableApplicationContext context) implements AutoCloseable {

    static final String PASSWORD = "Un-Mot-De-Passe-2026";

    /** With new, empty data, thrown away before the next one starts. */
    static RunningProduct fresh(String name) {
        var folder = Path.of("target", name);
        discard(folder);
        return in(folder);
    }

    static RunningProduct in(Path folder) {
        var context = SpringApplication.run(
                StandaloneApplication.class,
                "--jalon.demo=false",
                "--jalon.data=" + folder.resolve("data"),
                "--jalon.keys.directory=" + folder.resolve("keys"),
                "--server.port=0",
                "--logging.threshold.console=off",
                "--logging.file.name=" + folder.resolve("jalon.log"));
        return new RunningProduct(context);
    }

    static void discard(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    URI address() {
        return URI.create("http://127.0.0.1:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    /** Another database of the same server, made if there is none; its address is complete. */
    String database(String name) {
        sql().sql("create database " + name).update();
        return url().replaceFirst("/[^/?]*\\?", "/" + name + "?");
    }

    String url() {
        var details = bean(JdbcConnectionDetails.class);
        return details.getJdbcUrl() + "&user=" + details.getUsername() + "&password=" + details.getPassword();
    }

    /** A connection of one's own to the product's database. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** The first administrator, whose password was printed once, is given another. */
    Caller administrator() {
        setPassword("select account_id from events.account where role = 'ADMINISTRATOR'");
        return new Caller(address(), "admin", PASSWORD);
    }

    /** Whoever this query names signs in with {@link #PASSWORD}, without the ceremony of a first time. */
    void setPassword(String accounts) {
        sql().sql("update events.credential set password_hash = ?, must_change = false where account_id in (" + accounts
                        + ")")
                .param(bean(PasswordEncoder.class).encode(PASSWORD))
                .update();
    }

    @Override
    public void close() {
        context.close();
    }
}
