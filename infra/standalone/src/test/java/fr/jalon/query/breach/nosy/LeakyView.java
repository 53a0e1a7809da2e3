package fr.jalon.query.breach.nosy;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks one rule on purpose: it leaves a connection open. */
final class LeakyView {

    Stream<String> left(JdbcClient jdbc) {
        return jdbc.sql("select 1").query(String.class).stream();
    }
}
