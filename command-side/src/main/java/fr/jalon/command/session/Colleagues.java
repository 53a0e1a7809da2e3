package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What session must know of the people who may animate: professionals by their status of the day, adults of families as parents. */
interface Colleagues {

    /** What this person is in a team of that organisation on that day; nothing when they are not known there. */
    Optional<TeamStatus> statusOf(PersonId person, OrganisationId organisation, LocalDate on);

    /** The team these people make on that day, each once. */
    default List<TeamMember> team(List<PersonId> people, OrganisationId organisation, LocalDate on) {
        return people.stream()
                .distinct()
                .map(person -> new TeamMember(
                        person,
                        statusOf(person, organisation, on)
                                .orElseThrow(() -> new Refusal(
                                        SessionRefusal.COLLEAGUE_UNKNOWN, Map.of("person", person.value(), "on", on)))))
                .toList();
    }
}
