package fr.jalon.query.breach;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows as a stream and never closes it. */
final class LeakyRead {

    private final JdbcClient jdbc;

    LeakyRead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> names() {
        return jdbc.sql("select name from views.programme").query(String.class).stream()
                .toList();
    }
}
