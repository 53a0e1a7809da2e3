package fr.jalon.query.http;

import fr.jalon.events.Actor;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may come in: the role first (403), then what is theirs (404, as if the rest did not exist). */
public final class Door {
    private Door() {}

    /** Only these roles. */
    public static void require(Actor actor, Role... roles) {
        if (!List.of(roles).contains(actor.role())) {
            throw new NotAllowed("access.role-not-allowed", "Cette page n’est pas ouverte à votre rôle.");
        }
    }

    /** Only the administrator of the whole installation: one of an organisation keeps to their own. */
    public static void requireInstallation(Actor actor) {
        require(actor, Role.ADMINISTRATOR);
        if (actor.organisation() != null) {
            throw new NotAllowed(
                    "access.installation-only", "Cette page est celle de l’administration de toute l’installation.");
        }
    }

    /** The organisation of somebody who has one; an administrator of the whole installation has none. */
    public static OrganisationId organisationOf(Actor actor) {
        OrganisationId organisation = actor.organisation();
        if (organisation == null) {
            throw new Absent();
        }
        return organisation;
    }

    /** Only what belongs to their organisation. */
    public static void reach(Actor actor, @Nullable OrganisationId owner) {
        if (owner == null || !owner.equals(actor.organisation())) {
            throw new Absent();
        }
    }

    /** Only what belongs to their organisation, in a programme granted to them. */
    public static void reach(Actor actor, @Nullable OrganisationId owner, ProgrammeId programme) {
        reach(actor, owner);
        if (!actor.mayReach(programme)) {
            throw new Absent();
        }
    }
}
