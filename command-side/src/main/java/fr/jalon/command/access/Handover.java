package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody who leaves had in charge, and the colleague who takes it over. */
record Handover(Holder leaving, Holder colleague, List<SessionId> sessions) {

    Handover {
        sessions = List.copyOf(sessions);
    }

    /** An account as far as handing over goes: whose it is, and who is behind it. */
    record Holder(
            AccountId account, PersonId person, @Nullable OrganisationId organisation, Role role, boolean open) {}

    /** Refuses a colleague who could not take a session over. */
    Handover checked() {
        boolean fits = colleague.open()
                && !colleague.account().equals(leaving.account())
                && Objects.equals(colleague.organisation(), leaving.organisation())
                && (colleague.role() == Role.ANIMATION || colleague.role() == Role.COORDINATOR);
        if (!fits) {
            throw new Refusal(AccessRefusal.COLLEAGUE_UNSUITABLE);
        }
        return this;
    }
}
