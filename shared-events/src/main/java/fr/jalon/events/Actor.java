package fr.jalon.events;

import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: the signed-in account with its role and the scopes granted to it. Controllers take it as a parameter.
 *
 * @param organisation whose they are; none for an administrator of the whole installation
 * @param programmes the programmes granted
 * @param sessions the sessions where an animation account is named
 */
public record Actor(
        AccountId account,
        Role role,
        @Nullable OrganisationId organisation,
        Set<ProgrammeId> programmes,
        Set<SessionId> sessions) {

    public Actor {
        programmes = Set.copyOf(programmes);
        sessions = Set.copyOf(sessions);
    }

    /** Whether this programme was granted to them. */
    public boolean mayReach(ProgrammeId programme) {
        return programmes.contains(programme);
    }

    /** Whether they are named in this session. */
    public boolean isNamedIn(SessionId session) {
        return sessions.contains(session);
    }
}
