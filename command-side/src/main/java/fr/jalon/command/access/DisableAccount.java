package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End an account for good. Said again, it stays quiet. */
record DisableAccount(@TargetAggregateIdentifier AccountId account, RevocationReason reason, LocalDate on) {

    /** @param otherAdministrators whether somebody else could still open accounts where this one could */
    List<AccessEvent> decide(Account state, boolean otherAdministrators) {
        return switch (state) {
            case Account.Unknown _ -> throw new Refusal(AccessRefusal.ACCOUNT_UNKNOWN);
            case Account.Disabled _ -> List.of();
            case Account.Open open
            when open.role() == Role.ADMINISTRATOR && !otherAdministrators ->
                throw new Refusal(AccessRefusal.LAST_ADMINISTRATOR);
            case Account.Open _ -> List.of(new AccountDisabled(account, reason, on));
        };
    }
}
