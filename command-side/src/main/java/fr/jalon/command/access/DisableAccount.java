package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.access.AccessEvent.SessionsHandedOver;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Close an account. Said again, it stays quiet.
 *
 * @param handover what a colleague takes over with it; none when there is nothing to hand over, or nobody yet
 */
record DisableAccount(
        @TargetAggregateIdentifier AccountId account,
        RevocationReason reason,
        @Nullable Handover handover,
        LocalDate on) {

    /** @param otherAdministrators whether somebody else could still open accounts where this one could */
    List<AccessEvent> decide(Account state, boolean otherAdministrators) {
        return switch (state) {
            case Account.Unknown _ -> throw new Refusal(AccessRefusal.ACCOUNT_UNKNOWN);
            case Account.Disabled _ -> List.of();
            case Account.Open open
            when open.role() == Role.ADMINISTRATOR && !otherAdministrators ->
                throw new Refusal(AccessRefusal.LAST_ADMINISTRATOR);
            case Account.Open open -> {
                List<AccessEvent> events = new ArrayList<>();
                if (handover != null) {
                    events.add(handedOver(handover.checked()));
                    handover.sessions().stream()
                            .<Scope>map(Scope.OfSession::new)
                            .filter(open.scopes()::contains)
                            .forEach(scope -> events.add(new ScopeRevoked(account, scope, reason, on)));
                }
                events.add(new AccountDisabled(account, reason, on));
                yield events;
            }
        };
    }

    private SessionsHandedOver handedOver(Handover to) {
        return new SessionsHandedOver(
                account,
                to.leaving().person(),
                to.colleague().account(),
                to.colleague().person(),
                to.sessions(),
                on);
    }
}
