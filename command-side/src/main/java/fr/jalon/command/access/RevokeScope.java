package fr.jalon.command.access;

import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Scope;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a scope back. One that is not held stays quiet. */
record RevokeScope(@TargetAggregateIdentifier AccountId account, Scope scope, RevocationReason reason, LocalDate on)
        implements AccountCommand {

    @Override
    public List<AccessEvent> decide(Account.Open a) {
        return a.scopes().contains(scope) ? List.of(new ScopeRevoked(account, scope, reason, on)) : List.of();
    }

    @Override
    public List<AccessEvent> decideDisabled() {
        return List.of();
    }
}
