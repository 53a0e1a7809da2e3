package fr.jalon.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections of the usual pool on which an answer may take as long as it takes, for the time they are lent. */
public final class UnhurriedConnections extends DelegatingDataSource {

    public UnhurriedConnections(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return unhurried(super.getConnection());
    }

    /** Lets this one wait for ever; the pool takes it back with its own limit. */
    public static Connection unhurried(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
        return connection;
    }
}
