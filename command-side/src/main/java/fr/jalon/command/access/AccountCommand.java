package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.value.AccountId;
import java.util.List;

/** Something asked of an account that is open. */
interface AccountCommand {

    AccountId account();

    /** What follows from it, for an account that is open. */
    List<AccessEvent> decide(Account.Open account);

    /** What follows from it once the account is disabled: nothing can be given to it any more, and nothing is left to take. */
    List<AccessEvent> decideDisabled();

    default List<AccessEvent> decide(Account state) {
        return switch (state) {
            case Account.Unknown _ -> throw new Refusal(AccessRefusal.ACCOUNT_UNKNOWN);
            case Account.Open open -> decide(open);
            case Account.Disabled _ -> decideDisabled();
        };
    }
}
