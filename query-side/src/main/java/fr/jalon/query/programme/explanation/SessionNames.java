package fr.jalon.query.programme.explanation;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Explanation;
import fr.jalon.query.session.SessionsOfPeople;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The public names of the sessions an explanation speaks of, for whoever sees its rows. */
@Component
final class SessionNames {
    private final SessionsOfPeople sessions;

    SessionNames(SessionsOfPeople sessions) {
        this.sessions = sessions;
    }

    Map<String, String> of(Actor actor, Explanation explanation) {
        return actor.role() == Role.FUNDER || explanation.counted() == null
                ? Map.of()
                : sessions.named(actor, false).stream()
                        .collect(Collectors.toMap(SessionsOfPeople.Named::session, SessionsOfPeople.Named::name));
    }
}
