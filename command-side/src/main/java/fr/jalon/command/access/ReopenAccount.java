package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.value.AccountId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open an account again that was closed by mistake, with the access rights it had. One that is open stays quiet. */
record ReopenAccount(@TargetAggregateIdentifier AccountId account, LocalDate on) {

    List<AccessEvent> decide(Account state) {
        return switch (state) {
            case Account.Unknown _ -> throw new Refusal(AccessRefusal.ACCOUNT_UNKNOWN);
            case Account.Open _ -> List.of();
            case Account.Disabled(Account.Open was) ->
                List.of(new AccountReopened(account, was.organisation(), was.role(), on));
        };
    }
}
