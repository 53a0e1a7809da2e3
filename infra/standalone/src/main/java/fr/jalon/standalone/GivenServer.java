package fr.jalon.standalone;

import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The PostgreSQL of one's own that the settings name, for a command that needs no pool of connections. */
final class GivenServer {

    private GivenServer() {}

    static Optional<DataSource> in(Environment environment) {
        var url = environment.getProperty("spring.datasource.url");
        if (!StringUtils.hasText(url)) {
            return Optional.empty();
        }
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        if (environment.containsProperty("spring.datasource.username")) {
            connections.setUser(environment.getProperty("spring.datasource.username"));
            connections.setPassword(environment.getProperty("spring.datasource.password"));
        }
        return Optional.of(connections);
    }
}
