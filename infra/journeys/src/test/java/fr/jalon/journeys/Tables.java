package fr.jalon.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A product's database, looked at beside the product.
 *
 * @param password of the product's own server; empty for one that was given
 */
public record Tables(String database, String password) {

    /** Those of the product that runs in this folder with a PostgreSQL of its own. */
    public static Tables of(Path folder) {
        return new Tables(embedded(folder), secret(folder));
    }

    /** Where the product's own PostgreSQL answers: its port is the fourth line of PostgreSQL's note. */
    static String embedded(Path folder) {
        try {
            var port = Files.readAllLines(folder.resolve("data/cluster/postmaster.pid"))
                    .get(3);
            return "jdbc:postgresql://127.0.0.1:" + port.strip() + "/jalon";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String secret(Path folder) {
        try {
            return Files.readString(folder.resolve("data/postgresql.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect() throws SQLException {
        return password.isEmpty()
                ? DriverManager.getConnection(database)
                : DriverManager.getConnection(database, "jalon", password);
    }

    /** Holds what this statement locks until whoever asked lets go, or the database goes. */
    AutoCloseable holding(String sql) {
        try {
            var connection = connect();
            connection.setAutoCommit(false);
            connection.createStatement().execute(sql);
            return connection::close;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row. */
    public List<String> texts(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set bytea_output = 'escape'");
            var rows = statement.executeQuery(sql);
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
