package fr.jalon.query.session;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people are still to be told of a change, by session: for the pages that say what is to be done. */
@Component
public final class Untold {
    /** Whether what changed (a line {@code l} of a list) is still to come {@code :now}. */
    public static final String TO_COME = """
        exists (select from views.tell_workshop t where t.ends >= :now
            and (t.workshop = l.subject or t.session = l.subject and not t.cancelled))\
        """;

    private final JdbcClient jdbc;

    Untold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many people of one session. */
    public record Outstanding(String session, String name, int people) {}

    /** The sessions granted by their programme in which somebody is still to be told, by name. */
    public List<Outstanding> of(Actor actor, LocalDateTime now) {
        return jdbc.sql("""
            select s.session, s.name, count(distinct l.person) as people
            from views.tell_line l join views.tell_session s using (session)
            where l.told_at is null and s.organisation = :organisation
                and s.programme = any(string_to_array(:programmes, ',')) and\s\
            """ + TO_COME + " group by s.session order by s.name, s.session")
                .param(
                        "organisation",
                        actor.organisation() == null
                                ? null
                                : actor.organisation().value())
                .param(
                        "programmes",
                        String.join(
                                ",",
                                actor.programmes().stream()
                                        .map(ProgrammeId::value)
                                        .toList()))
                .param("now", now)
                .query(Outstanding.class)
                .list();
    }

    /** How many people of this session. */
    public int in(Actor actor, String session, LocalDateTime now) {
        return of(actor, now).stream()
                .filter(each -> each.session().equals(session))
                .mapToInt(Outstanding::people)
                .sum();
    }
}
