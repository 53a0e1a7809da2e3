package fr.jalon.command.http;

import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What belongs to whom, as far as the events have told. */
interface Belongings {

    /** Whose this identifier is; empty when no event named it. */
    Optional<Belonging> of(String id);

    /**
     * Whose something is.
     *
     * @param organisation none for an administrator's account of the whole installation
     * @param programme the programme it is bound to; none for what belongs to the organisation alone
     */
    record Belonging(
            @Nullable OrganisationId organisation, @Nullable ProgrammeId programme) {}
}
