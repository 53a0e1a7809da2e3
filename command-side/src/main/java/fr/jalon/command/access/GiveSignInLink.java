package fr.jalon.command.access;

import fr.jalon.command.decision.HoldsSecret;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.LinkPurpose;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make a one-time link for somebody who has no password any more. A link made before opens nothing from then on. */
record GiveSignInLink(@TargetAggregateIdentifier AccountId account, SignInLink link, LocalDate on)
        implements AccountCommand, HoldsSecret {

    @Override
    public List<AccessEvent> decide(Account.Open a) {
        return List.of(link.given(account, LinkPurpose.NEW_PASSWORD, on));
    }

    @Override
    public List<AccessEvent> decideDisabled() {
        throw new Refusal(AccessRefusal.ACCOUNT_DISABLED);
    }
}
