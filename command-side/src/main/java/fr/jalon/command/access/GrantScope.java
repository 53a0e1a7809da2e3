package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Scope;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let an account reach a programme, or a session where it is named. An auditor is given a mission instead, which ends.
 *
 * @param opens what is known of what the scope opens
 */
record GrantScope(@TargetAggregateIdentifier AccountId account, Scope scope, Grantable opens, LocalDate on)
        implements AccountCommand {

    @Override
    public List<AccessEvent> decide(Account.Open a) {
        boolean kindFits = switch (a.role()) {
            case ANIMATION -> scope instanceof Scope.OfSession;
            case COORDINATOR, FUNDER -> scope instanceof Scope.OfProgramme;
            case AUDITOR, ADMINISTRATOR -> false;
        };
        if (!kindFits) {
            throw new Refusal(AccessRefusal.SCOPE_NOT_FOR_ROLE);
        }
        OrganisationId theirs = a.organisation();
        boolean isTheirs = switch (a.role()) {
            case FUNDER -> theirs != null && opens.funders().contains(theirs);
            case COORDINATOR, ANIMATION, AUDITOR, ADMINISTRATOR ->
                opens.organisation().equals(theirs);
        };
        if (!isTheirs) {
            throw new Refusal(AccessRefusal.SCOPE_OF_ANOTHER);
        }
        return a.scopes().contains(scope) ? List.of() : List.of(new ScopeGranted(account, scope, on));
    }

    @Override
    public List<AccessEvent> decideDisabled() {
        throw new Refusal(AccessRefusal.ACCOUNT_DISABLED);
    }
}
