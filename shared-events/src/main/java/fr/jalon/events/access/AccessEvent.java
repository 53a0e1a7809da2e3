package fr.jalon.events.access;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The stream of one account. */
public sealed interface AccessEvent extends DomainEvent {

    AccountId account();

    /**
     * An account was opened for somebody, in one role.
     *
     * @param organisation whose it is; none for an administrator of the whole installation
     * @param person the human being behind it
     */
    @EventType("access.account-opened")
    record AccountOpened(
            AccountId account,
            @Nullable OrganisationId organisation,
            PersonId person,
            Role role,
            Personal displayName,
            LocalDate occurredOn)
            implements AccessEvent {}

    @EventType("access.scope-granted")
    record ScopeGranted(AccountId account, Scope scope, LocalDate occurredOn) implements AccessEvent {}

    @EventType("access.scope-revoked")
    record ScopeRevoked(AccountId account, Scope scope, RevocationReason reason, LocalDate occurredOn)
            implements AccessEvent {}

    /** The account may sign in no more, and is signed out everywhere. */
    @EventType("access.account-disabled")
    record AccountDisabled(AccountId account, RevocationReason reason, LocalDate occurredOn) implements AccessEvent {}
}
