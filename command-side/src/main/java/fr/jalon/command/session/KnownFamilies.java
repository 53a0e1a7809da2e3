package fr.jalon.command.session;

import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** What session must know of families: to which one an adult belongs, and how coarsely its home is known. */
interface KnownFamilies {

    /** This adult as the figures count them on that day; nothing when no family of that organisation has them. */
    Optional<Participant> participant(PersonId person, OrganisationId organisation, LocalDate on);
}
