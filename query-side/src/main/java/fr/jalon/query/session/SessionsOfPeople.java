package fr.jalon.query.session;

import fr.jalon.events.Actor;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of people, for the pages about them. */
@Component
public final class SessionsOfPeople {
    private final JdbcClient jdbc;

    SessionsOfPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person in one session: their place there, and at how many workshops they were. */
    public record Followed(
            String person, String session, String name, String place, int present, int held, LocalDate since) {
        /** Whether they wait for a place. */
        public boolean waiting() {
            return place.equals("WAITING");
        }

        /** Whether they stopped taking part. */
        public boolean stopped() {
            return place.equals("STOPPED");
        }
    }

    /** What somebody animated of a session: the days, the workshops held with them in the team, their hours and the places. */
    public record Animated(
            String session, String name, LocalDate from, LocalDate to, int workshops, int hours, String places) {}

    /** What this person animated of these sessions, the first first. */
    public List<Animated> animatedBy(PersonId person, Collection<String> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select s.session, s.name, min(w.held_on) as "from", max(w.held_on) as "to", count(*) as workshops,
                round(sum(extract(epoch from w.ends - w.starts)) / 3600)::integer as hours,
                string_agg(distinct w.place, ', ') as places
            from views.session s join views.session_workshop w using (session)
                join views.session_held_team t using (workshop)
            where t.person = :person and w.state = 'HELD' and s.session in (:sessions)
            group by s.session order by min(w.held_on), s.session\
            """)
                .param("person", person.value())
                .param("sessions", of)
                .query(Animated.class)
                .list();
    }

    /** A session by its name. */
    public record Named(String session, String name, String state) {}

    /** The sessions of these people within the programmes granted to whoever asks, the latest first. */
    public List<Followed> of(Actor actor, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
            select e.person, s.session, s.name, e.state as place,
                (select count(*) from views.session_attendance a
                    where a.session = s.session and a.person = e.person and a.status = 'PRESENT') as present,
                (select count(*) from views.session_workshop w where w.session = s.session and w.state = 'HELD') as held,
                (select min(w.starts)::date from views.session_workshop w where w.session = s.session) as since
            from views.session_enrolment e join views.session s using (session)
            where e.person in (:people) and s.programme = any(string_to_array(:programmes, ','))
            order by since desc, s.session\
            """)
                .param("people", people.stream().map(PersonId::value).toList())
                .param("programmes", granted(actor))
                .query(Followed.class)
                .list();
    }

    /** The sessions granted by their programme, by name; only those still open when asked. */
    public List<Named> named(Actor actor, boolean onlyOpen) {
        return jdbc.sql("""
            select session, name, state from views.session
            where organisation = :organisation and programme = any(string_to_array(:programmes, ','))
                and (not :open or state = 'OPEN')
            order by name, session\
            """)
                .param(
                        "organisation",
                        actor.organisation() == null
                                ? null
                                : actor.organisation().value())
                .param("programmes", granted(actor))
                .param("open", onlyOpen)
                .query(Named.class)
                .list();
    }

    /** The open sessions with a workshop to come that this person is to animate, and those granted to their account. */
    public List<Named> inChargeOf(PersonId person, Collection<String> granted) {
        return jdbc.sql("""
            select session, name, state from views.session s
            where state = 'OPEN' and (session = any(string_to_array(:granted, ','))
                or exists (select from views.session_workshop w join views.session_team t using (workshop)
                    where w.session = s.session and w.state = 'PLANNED' and t.person = :person))
            order by name, session\
            """)
                .param("granted", String.join(",", granted))
                .param("person", person.value())
                .query(Named.class)
                .list();
    }

    /** The public names of all sessions by id. */
    public Map<String, String> names() {
        return namesWithin(null);
    }

    /** The public names of one organisation's sessions by id, or of all when none is given; in the order of names. */
    public SequencedMap<String, String> namesWithin(@Nullable OrganisationId organisation) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        jdbc.sql("""
            select session, name from views.session
            where cast(:organisation as text) is null or organisation = :organisation order by name, session\
            """)
                .param("organisation", organisation == null ? null : organisation.value())
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    private static String granted(Actor actor) {
        return String.join(
                ",", actor.programmes().stream().map(ProgrammeId::value).toList());
    }
}
