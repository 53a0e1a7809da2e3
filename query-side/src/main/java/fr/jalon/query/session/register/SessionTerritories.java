package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.query.programme.ProgrammeChoice;
import fr.jalon.query.programme.ProgrammeChoices;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the territories of a session's programme are called. */
@Component
final class SessionTerritories {
    private final ProgrammeChoices programmes;

    SessionTerritories(ProgrammeChoices programmes) {
        this.programmes = programmes;
    }

    /** Their names by their ids, in the programme's order; of a programme that is not open to whoever asks, none. */
    Map<String, String> names(Actor actor, SessionFile file) {
        return programmes.among(file.organisation(), actor.programmes()).stream()
                .filter(choice -> choice.programme().equals(file.programme()))
                .flatMap(choice -> choice.territories().stream())
                .collect(Collectors.toMap(
                        ProgrammeChoice.Part::id, ProgrammeChoice.Part::name, (first, _) -> first, LinkedHashMap::new));
    }
}
