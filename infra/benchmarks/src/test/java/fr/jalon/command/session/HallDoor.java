package fr.jalon.command.session;

import fr.jalon.command.http.Incoming;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.Source;
import fr.jalon.events.value.WorkshopId;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

/** Attendance as its controller takes it, without HTTP around it: permissions, remembered key, loading, lookups, position. */
public final class HallDoor {

    private final AttendanceApi api;

    public HallDoor(ApplicationContext product) {
        this.api = product.getBean(AttendanceApi.class);
    }

    /** Records one cell under a key of its own, and answers what HTTP would. */
    public ResponseEntity<?> record(
            Actor actor,
            String session,
            String workshop,
            String person,
            AttendanceStatus seen,
            AttendanceStatus status) {
        var key = UUID.randomUUID().toString();
        return api.record(
                new SessionId(session),
                new WorkshopId(workshop),
                new AttendanceApi.Mark(new PersonId(person), seen, status, null, null),
                new Incoming(key, key, "/", false, Source.API, null, null),
                actor);
    }
}
