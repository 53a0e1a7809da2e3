package fr.jalon.query.access;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.French;
import fr.jalon.query.http.NotAllowed;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on every page why an auditor whose missions are over reads nothing any more; that nothing is read, the sign-in sees to. */
@ControllerAdvice(annotations = Page.class)
final class MissionGate {
    private static final Set<String> STILL_OPEN = Set.of("/", "/mission", "/mot-de-passe");

    private final Missions missions;
    private final Today today;

    MissionGate(Missions missions, Today today) {
        this.missions = missions;
        this.today = today;
    }

    @ModelAttribute
    void refuse(Actor actor, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (actor.role() != Role.AUDITOR || !actor.programmes().isEmpty() || STILL_OPEN.contains(path)) {
            return;
        }
        missions.of(actor.account()).stream()
                .filter(mission -> !mission.isOpen(today.date()))
                .findFirst()
                .ifPresent(over -> {
                    throw new NotAllowed(
                            "access.mission-ended",
                            "Votre mission a pris fin le " + French.FRENCH.date(over.end()) + ".");
                });
    }
}
