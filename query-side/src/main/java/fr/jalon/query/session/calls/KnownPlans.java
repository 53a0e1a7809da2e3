package fr.jalon.query.session.calls;

import fr.jalon.events.Personal;
import fr.jalon.events.family.Adult;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.people.SealedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was planned, who takes part, and their phones under seal: from these a change finds whom it concerns. */
final class KnownPlans {
    private final JdbcClient jdbc;

    KnownPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody a change concerns: of the team, or taking part. */
    record Concerned(String person, boolean team) {}

    void scheduled(SessionScheduled event) {
        jdbc.sql("""
            insert into views.tell_session values (:session, :organisation, :programme, :name)
            on conflict do nothing\
            """)
                .param("session", event.session().value())
                .param("organisation", event.organisation().value())
                .param("programme", event.programme().value())
                .param("name", event.name().value())
                .update();
        event.workshops().forEach(planned -> add(event.session(), planned));
    }

    void add(SessionId session, PlannedWorkshop planned) {
        jdbc.sql("""
            insert into views.tell_workshop values (:workshop, :session, :place, :starts, :ends, false, :team)
            on conflict do nothing\
            """)
                .param("workshop", planned.workshop().value())
                .param("session", session.value())
                .param("place", planned.place().name().value())
                .param("starts", planned.start())
                .param("ends", planned.end())
                .param("team", ids(planned.team()))
                .update();
    }

    void move(WorkshopId workshop, Place to) {
        set(workshop, "place = :place", Map.of("place", to.name().value()));
    }

    void postpone(WorkshopPostponed event) {
        set(
                event.workshop(),
                "starts = :starts, ends = :ends",
                Map.of("starts", event.toStart(), "ends", event.toEnd()));
    }

    void staff(WorkshopStaffed event) {
        set(event.workshop(), "team = :team", Map.of("team", ids(event.team())));
    }

    void cancel(WorkshopId workshop) {
        set(workshop, "cancelled = true", Map.of());
    }

    void restore(WorkshopId workshop) {
        set(workshop, "cancelled = false", Map.of());
    }

    private void set(WorkshopId workshop, String columns, Map<String, ?> values) {
        jdbc.sql("update views.tell_workshop set " + columns + " where workshop = :workshop")
                .params(values)
                .param("workshop", workshop.value())
                .update();
    }

    void place(EnrolmentEvent event) {
        String state = switch (event) {
            case EnrolmentEvent.ParentEnrolled _, EnrolmentEvent.ParentPromoted _ -> "ENROLLED";
            case EnrolmentEvent.ParentWaitlisted _ -> "WAITING";
            case EnrolmentEvent.ParticipationStopped _ -> "STOPPED";
        };
        jdbc.sql("""
            insert into views.tell_place values (:session, :person, :state)
            on conflict (session, person) do update set state = excluded.state\
            """)
                .param("session", event.session().value())
                .param("person", event.participant().person().value())
                .param("state", state)
                .update();
    }

    void phone(Adult adult) {
        Personal phone = adult.phone();
        if (phone == null) {
            forget(adult.person());
            return;
        }
        jdbc.sql("""
            insert into views.tell_phone values (:person, :phone)
            on conflict (person) do update set phone = excluded.phone\
            """)
                .param("person", adult.person().value())
                .param("phone", SealedText.of(phone))
                .update();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from views.tell_phone where person = :person")
                .param("person", person.value())
                .update();
    }

    /** Everybody with a place in the session, and the workshop's team. */
    List<Concerned> everybodyAt(WorkshopId workshop) {
        List<Concerned> all = new ArrayList<>(enrolledAt(workshop));
        team(workshop).forEach(person -> all.add(new Concerned(person, true)));
        return all;
    }

    /** Who leaves the team and who joins it; when somebody leaves, everybody with a place too. A first team concerns nobody. */
    List<Concerned> concernedBy(WorkshopStaffed event) {
        List<String> before = team(event.workshop());
        List<String> after = List.of(ids(event.team()));
        List<Concerned> all = new ArrayList<>();
        if (before.isEmpty()) {
            return all;
        }
        if (!after.containsAll(before)) {
            all.addAll(enrolledAt(event.workshop()));
        }
        before.stream()
                .filter(person -> !after.contains(person))
                .forEach(person -> all.add(new Concerned(person, true)));
        after.stream()
                .filter(person -> !before.contains(person))
                .forEach(person -> all.add(new Concerned(person, true)));
        return all;
    }

    /** Everybody with a place or waiting for one, and the teams of what was still planned from that day on; nobody when nothing was. */
    List<Concerned> everybodyIn(SessionId session, LocalDate from) {
        List<String> teams = jdbc.sql("""
            select coalesce(person, '') from views.tell_workshop left join unnest(team) as person on true
            where session = :session and not cancelled and starts >= :from order by starts, person\
            """)
                .param("session", session.value())
                .param("from", from.atStartOfDay())
                .query(String.class)
                .list();
        if (teams.isEmpty()) {
            return List.of();
        }
        List<Concerned> all = new ArrayList<>(jdbc.sql("""
            select person, false as team from views.tell_place
            where session = :session and state <> 'STOPPED' order by person\
            """)
                .param("session", session.value())
                .query(Concerned.class)
                .list());
        teams.stream().filter(person -> !person.isEmpty()).forEach(person -> all.add(new Concerned(person, true)));
        return all;
    }

    private List<Concerned> enrolledAt(WorkshopId workshop) {
        return jdbc.sql("""
            select p.person, false as team from views.tell_place p join views.tell_workshop w using (session)
            where w.workshop = :workshop and p.state = 'ENROLLED' order by p.person\
            """)
                .param("workshop", workshop.value())
                .query(Concerned.class)
                .list();
    }

    private List<String> team(WorkshopId workshop) {
        return jdbc.sql("select unnest(team) from views.tell_workshop where workshop = :workshop")
                .param("workshop", workshop.value())
                .query(String.class)
                .list();
    }

    private static String[] ids(List<TeamMember> team) {
        return team.stream().map(member -> member.person().value()).toArray(String[]::new);
    }
}
