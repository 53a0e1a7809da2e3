package fr.jalon.platform.security;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tries of all processes, each statement a commit of its own: a wrong guess counts whatever becomes of the request. Who need not wait
 * has an end of waiting long ago, not the moment of the try: somebody else's clock, read just before, would still be earlier.
 */
@Component
class SignInTries {

    private static final int SWEPT_AT_ONCE = 20;

    private final JdbcClient jdbc;

    SignInTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a subject stands. */
    record Held(int failures, Instant notBefore, Instant endsAt) {}

    /**
     * How the wait grows: none before so many failures, then the first, doubled each time, at most the most. Forgotten once there was
     * none for so long.
     */
    record Growth(int free, Duration first, Duration most, Duration memory) {}

    Map<String, Held> of(Collection<String> subjects, Instant now) {
        return jdbc
                .sql("""
                    select subject, failures, not_before, ends_at from events.sign_in_try
                     where subject = any(:subjects) and ends_at > :now\
                    """)
                .param("subjects", subjects.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query((row, _) -> Map.entry(
                        row.getString("subject"),
                        new Held(
                                row.getInt("failures"),
                                row.getTimestamp("not_before").toInstant(),
                                row.getTimestamp("ends_at").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Counts a try before it is judged, so that of many sent at once no more get through than one after another; no when it must wait. */
    boolean take(String subject, Growth growth, Instant now) {
        return jdbc.sql("""
            insert into events.sign_in_try as held (subject, failures, not_before, ends_at) values (:subject, 1, timestamptz 'epoch', :end)
            on conflict (subject) do update set
                failures = case when held.ends_at <= :now then 1 else least(held.failures, 1000) + 1 end,
                not_before = case when held.ends_at <= :now or held.failures + 1 < :free then timestamptz 'epoch'
                    else cast(:now as timestamptz) + interval '1 second'
                        * least(cast(:most as float8), :first * 2.0 ^ least(held.failures + 1 - :free, 20)) end,
                ends_at = :end
             where held.not_before <= :now\
            """)
                        .param("subject", subject)
                        .param("now", Timestamp.from(now))
                        .param("end", Timestamp.from(now.plus(growth.memory())))
                        .param("free", growth.free())
                        .param("first", growth.first().toSeconds())
                        .param("most", growth.most().toSeconds())
                        .update()
                > 0;
    }

    /** Counts a failure in a span that begins with the first; from so many on, everything waits for its end. */
    void count(String subject, int most, Duration span, Instant now) {
        jdbc.sql("""
            insert into events.sign_in_try as held (subject, failures, not_before, ends_at) values (:subject, 1, timestamptz 'epoch', :end)
            on conflict (subject) do update set
                failures = case when held.ends_at <= :now then 1 else held.failures + 1 end,
                not_before = case when held.ends_at > :now and held.failures + 1 >= :most then held.ends_at
                    else timestamptz 'epoch' end,
                ends_at = case when held.ends_at <= :now then :end else held.ends_at end\
            """)
                .param("subject", subject)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(span)))
                .param("most", most)
                .update();
        sweep(now);
    }

    /** Keeps a subject without failures until then. */
    void know(String subject, Instant end) {
        jdbc.sql("""
            insert into events.sign_in_try (subject, failures, not_before, ends_at) values (:subject, 0, timestamptz 'epoch', :end)
            on conflict (subject) do update set ends_at = excluded.ends_at\
            """)
                .param("subject", subject)
                .param("end", Timestamp.from(end))
                .update();
    }

    void forget(String subject) {
        jdbc.sql("delete from events.sign_in_try where subject = :subject")
                .param("subject", subject)
                .update();
    }

    /** A little with each failure: whoever fills the table empties it too. */
    private void sweep(Instant now) {
        jdbc.sql("""
            delete from events.sign_in_try where subject in (
                select subject from events.sign_in_try where ends_at <= :now limit :some for update skip locked)\
            """)
                .param("now", Timestamp.from(now))
                .param("some", SWEPT_AT_ONCE)
                .update();
    }
}
