package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import fr.jalon.query.access.Missions;
import fr.jalon.query.programme.ProgrammeChoice;
import fr.jalon.query.programme.ProgrammeChoices;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The missions that go on, those that end first before the others: who else reads the records now, and until when. */
@Component
final class OpenMissions {
    private final Missions missions;
    private final ProgrammeChoices programmes;

    OpenMissions(Missions missions, ProgrammeChoices programmes) {
        this.missions = missions;
        this.programmes = programmes;
    }

    /** A mission by its account and its programme's public name. */
    record Ending(String account, String programme, LocalDate until, long daysLeft) {}

    /** Over the programmes of whoever asks: those granted to a coordinator, all of the organisation's for whoever administers. */
    List<Ending> of(Actor actor, LocalDate today) {
        Map<String, String> names = named(actor);
        return missions.goingOn(today).stream()
                .filter(held -> names.containsKey(held.mission().programme().value()))
                .map(held -> new Ending(
                        held.account().value(),
                        names.getOrDefault(held.mission().programme().value(), ""),
                        held.mission().until(),
                        ChronoUnit.DAYS.between(today, held.mission().until())))
                .toList();
    }

    private Map<String, String> named(Actor actor) {
        OrganisationId own = actor.organisation();
        return actor.role() == Role.COORDINATOR && own != null
                ? programmes.among(own, actor.programmes()).stream()
                        .collect(Collectors.toMap(choice -> choice.programme().value(), ProgrammeChoice::name))
                : programmes.namesWithin(own);
    }
}
