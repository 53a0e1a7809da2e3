package fr.jalon.query.session.calls;

import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.query.session.calls.KnownPlans.Concerned;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the lists of those to be told. */
final class CallTables {
    private final JdbcClient jdbc;

    CallTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A change begins the list of its subject anew: whoever it concerns is to be told, told before or not; whoever was still to be told
     * of an earlier change stays; whoever was told and is not concerned now is done with. What concerns nobody makes no list.
     */
    void begin(Change change, List<Concerned> concerned) {
        if (isKnown(change) || concerned.isEmpty() && !hasList(change.subject())) {
            return;
        }
        note(change);
        if (change.kind() == Change.Kind.SESSION_CANCELLED) {
            over(change.session());
        }
        jdbc.sql("delete from views.tell_line where subject = :subject and told_at is not null")
                .param("subject", change.subject())
                .update();
        jdbc.sql("update views.tell_line set change = :change where subject = :subject")
                .param("change", change.event().value())
                .param("subject", change.subject())
                .update();
        concerned.forEach(each -> add(change, each));
    }

    /** Whether this change, or a later one, was taken in before. */
    private boolean isKnown(Change change) {
        return jdbc.sql("select exists (select from views.tell_change where subject = :subject and position >="
                        + " :position)")
                .param("subject", change.subject())
                .param("position", change.position())
                .query(Boolean.class)
                .single();
    }

    private boolean hasList(String subject) {
        return jdbc.sql("select exists (select from views.tell_line where subject = :subject)")
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    private void note(Change change) {
        jdbc.sql("insert into views.tell_change values (:event, :session, :subject, :kind, :was, :on, :position)")
                .param("event", change.event().value())
                .param("session", change.session().value())
                .param("subject", change.subject())
                .param("kind", change.kind().name())
                .param("was", change.was())
                .param("on", change.decidedOn())
                .param("position", change.position())
                .update();
    }

    private void add(Change change, Concerned concerned) {
        jdbc.sql("""
            insert into views.tell_line values (:subject, :person, :session, :team, :change)
            on conflict (subject, person) do update set team = excluded.team, change = excluded.change\
            """)
                .param("subject", change.subject())
                .param("person", concerned.person())
                .param("session", change.session().value())
                .param("team", concerned.team())
                .param("change", change.event().value())
                .update();
    }

    void told(EventId change, PersonId person, Instant at, String by) {
        jdbc.sql("""
            update views.tell_line set told_at = :at::timestamptz, told_by = :by
            where change = :change and person = :person\
            """)
                .param("at", at.toString())
                .param("by", by)
                .param("change", change.value())
                .param("person", person.value())
                .update();
    }

    void notTold(EventId change, PersonId person) {
        jdbc.sql("""
            update views.tell_line set told_at = null, told_by = null where change = :change and person = :person\
            """)
                .param("change", change.value())
                .param("person", person.value())
                .update();
    }

    /** What took place needs no call any more. */
    void over(String subject) {
        jdbc.sql("delete from views.tell_line where subject = :subject")
                .param("subject", subject)
                .update();
    }

    void over(SessionId session) {
        jdbc.sql("delete from views.tell_line where session = :session")
                .param("session", session.value())
                .update();
    }

    void stopped(SessionId session, PersonId person) {
        jdbc.sql("delete from views.tell_line where session = :session and person = :person and not team")
                .param("session", session.value())
                .param("person", person.value())
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from views.tell_line where person = :person")
                .param("person", person.value())
                .update();
    }
}
