package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Belongings.Belonging;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may ask what of which record. Each answers by returning, or refuses. */
@Component
public final class Permissions {

    private final Belongings belongings;

    Permissions(Belongings belongings) {
        this.belongings = belongings;
    }

    /** Refuses any other role. */
    public void require(Actor actor, Role... roles) {
        if (!List.of(roles).contains(actor.role())) {
            throw new Refusal(PermissionRefusal.ROLE_NOT_ALLOWED);
        }
    }

    /** Refuses everybody but the administrator of the whole installation: one of an organisation keeps to their own. */
    public void requireInstallation(Actor actor) {
        require(actor, Role.ADMINISTRATOR);
        if (actor.organisation() != null) {
            throw new Refusal(PermissionRefusal.INSTALLATION_ONLY);
        }
    }

    /** The organisation the asker acts for; refuses when they belong to none. */
    public OrganisationId organisation(Actor actor) {
        OrganisationId organisation = actor.organisation();
        if (organisation == null) {
            throw new Refusal(PermissionRefusal.NO_ORGANISATION);
        }
        return organisation;
    }

    /** Refuses an organisation that is not theirs. */
    public void reach(Actor actor, OrganisationId organisation) {
        reach(actor, organisation.value(), Unreachable.ORGANISATION);
    }

    /** Refuses an account of another organisation. */
    public void reach(Actor actor, AccountId account) {
        reach(actor, account.value(), Unreachable.ACCOUNT);
    }

    /** Refuses a programme of another organisation, or one that was not granted. */
    public void reach(Actor actor, ProgrammeId programme) {
        reach(actor, programme.value(), Unreachable.PROGRAMME);
    }

    /** Refuses a session of a programme out of reach; the animation role needs to be named in it. */
    public void reach(Actor actor, SessionId session) {
        reach(actor, session.value(), Unreachable.SESSION);
    }

    /** Refuses a family of another organisation. */
    public void reach(Actor actor, FamilyId family) {
        reach(actor, family.value(), Unreachable.FAMILY);
    }

    /** Refuses a person of another organisation. */
    public void reach(Actor actor, PersonId person) {
        reach(actor, person.value(), Unreachable.PERSON);
    }

    /** Refuses a pathway in a programme out of reach. */
    public void reach(Actor actor, PathwayId pathway) {
        reach(actor, pathway.value(), Unreachable.PATHWAY);
    }

    private void reach(Actor actor, String id, Unreachable kind) {
        if (belongings.of(id).filter(belonging -> reaches(actor, id, belonging)).isEmpty()) {
            throw new Refusal(kind);
        }
    }

    private static boolean reaches(Actor actor, String id, Belonging belonging) {
        ProgrammeId programme = belonging.programme();
        OrganisationId own = actor.organisation();
        boolean ours = own != null && own.equals(belonging.organisation());
        return switch (actor.role()) {
            case ADMINISTRATOR -> own == null || ours;
            case COORDINATOR -> ours && (programme == null || actor.mayReach(programme));
            case ANIMATION ->
                ours
                        && (programme == null
                                || actor.sessions().stream()
                                        .anyMatch(session -> session.value().equals(id)));
            case FUNDER, AUDITOR -> programme != null && actor.mayReach(programme);
        };
    }
}
