package fr.jalon.query.session.register;

import fr.jalon.events.value.SessionId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes which of its stream's events a session shows, a whole batch in one statement. */
final class SessionVersions {

    private final JdbcOperations jdbc;
    private final Map<SessionId, Long> versions = new LinkedHashMap<>();

    SessionVersions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void reached(SessionId session, long sequence) {
        versions.put(session, sequence);
    }

    /** Writes what was reached. */
    void write() {
        if (versions.isEmpty()) {
            return;
        }
        Object sessions = versions.keySet().stream().map(SessionId::value).toArray(String[]::new);
        Object sequences = versions.values().toArray(Long[]::new);
        jdbc.update("""
            update views.session s set version = v.version
              from unnest(?::text[], ?::bigint[]) as v(session, version) where s.session = v.session\
            """, sessions, sequences);
    }
}
