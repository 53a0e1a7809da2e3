package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import fr.jalon.query.http.Today;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of sessions and of workshops, within what was granted to whoever asks. */
@Component
final class SessionLists {
    private static final String WITHIN = """
        s.organisation = :organisation
        and (:animation and s.session = any(string_to_array(:sessions, ','))
            or not :animation and s.programme = any(string_to_array(:programmes, ',')))\
        """;

    private final JdbcClient jdbc;

    SessionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session in a list. */
    record Summary(
            String session,
            String programme,
            String name,
            int capacity,
            String state,
            int enrolled,
            int waiting,
            int workshops,
            int held,
            LocalDateTime starts,
            LocalDateTime ends,
            String zone) {
        public boolean open() {
            return state.equals("OPEN");
        }

        public int free() {
            return Math.max(0, capacity - enrolled);
        }
    }

    /** A workshop in a list; {@code number} among those of its session that are not cancelled. */
    record Meeting(
            String workshop,
            String session,
            String name,
            String sessionState,
            String place,
            LocalDateTime starts,
            LocalDateTime ends,
            String state,
            int number,
            int total,
            int enrolled,
            int entered,
            LocalDate lastDay,
            String zone) {
        public int missing() {
            return enrolled - entered;
        }
    }

    /** Every session, the latest to begin first. */
    List<Summary> sessions(Actor actor) {
        return asked(actor, """
            select s.session, s.programme, s.name, s.capacity, s.state,
                (select count(*) from views.session_enrolment e where e.session = s.session and e.state = 'ENROLLED') as enrolled,
                (select count(*) from views.session_enrolment e where e.session = s.session and e.state = 'WAITING') as waiting,
                count(*) filter (where w.state <> 'CANCELLED') as workshops,
                count(*) filter (where w.state = 'HELD') as held, min(w.starts) as starts, max(w.ends) as ends,
                coalesce((select zone from views.programme_choice p where p.programme = s.programme), :zone) as zone
            from views.session s join views.session_workshop w using (session)
            where\s\
            """ + WITHIN + """

            group by s.session order by starts desc, s.session\
            """).query(Summary.class).list();
    }

    /** Every workshop that was not cancelled, of sessions that were not, in the order of their hours. */
    List<Meeting> meetings(Actor actor) {
        return asked(actor, """
            select w.workshop, s.session, s.name, s.state as session_state, w.place, w.starts, w.ends, w.state,
                row_number() over (partition by s.session order by w.starts, w.workshop) as number,
                count(*) over (partition by s.session) as total,
                (select count(*) from views.session_enrolment e where e.session = s.session and e.state = 'ENROLLED'
                    and (e.since_on <= coalesce(w.held_on, w.starts::date) or m.marks = 0 or e.person = any(m.people))) as enrolled,
                (select count(*) from views.session_enrolment e where e.session = s.session and e.state = 'ENROLLED'
                    and e.person = any(m.people)) as entered,
                max(coalesce(w.held_on, w.starts::date)) over (partition by s.session) as last_day,
                coalesce((select zone from views.programme_choice p where p.programme = s.programme), :zone) as zone
            from views.session s join views.session_workshop w using (session)
                cross join lateral (select count(*) as marks, coalesce(array_agg(a.person), '{}') as people
                    from views.session_attendance a where a.workshop = w.workshop and a.status <> 'NOT_ENTERED') m
            where w.state <> 'CANCELLED' and s.state <> 'CANCELLED' and\s\
            """ + WITHIN + " order by w.starts," + " w.workshop")
                .query(Meeting.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(Actor actor, String sql) {
        @Nullable
        String organisation =
                actor.organisation() == null ? null : actor.organisation().value();
        return jdbc.sql(sql)
                .param("organisation", organisation)
                .param("zone", Today.ZONE.getId())
                .param("animation", actor.role() == Role.ANIMATION)
                .param(
                        "sessions",
                        String.join(
                                ",",
                                actor.sessions().stream().map(SessionId::value).toList()))
                .param(
                        "programmes",
                        String.join(
                                ",",
                                actor.programmes().stream()
                                        .map(ProgrammeId::value)
                                        .toList()));
    }
}
