package fr.jalon.query.session;

import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everybody may know of workshops: the session they belong to, the day and the place. */
@Component
public final class Meetings {
    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One workshop: the name of its session, the day it was held or is planned on, and where. */
    public record Meeting(String session, LocalDate day, String place) {}

    /** These workshops; one that no view knows is left out. */
    public Map<WorkshopId, Meeting> of(Collection<WorkshopId> workshops) {
        Map<WorkshopId, Meeting> meetings = new HashMap<>();
        jdbc.sql("""
            select w.workshop, s.name, coalesce(w.held_on, w.starts::date) as day, w.place
              from views.session_workshop w join views.session s using (session) where w.workshop = any(:workshops)\
            """)
                .param(
                        "workshops",
                        workshops.stream().map(WorkshopId::value).distinct().toArray(String[]::new))
                .query(row -> {
                    meetings.put(
                            new WorkshopId(row.getString("workshop")),
                            new Meeting(
                                    row.getString("name"),
                                    row.getObject("day", LocalDate.class),
                                    row.getString("place")));
                });
        return meetings;
    }
}
