package fr.jalon.command.access;

import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.access.AccessEvent.SessionsHandedOver;
import fr.jalon.events.access.AccessEvent.SignInLinkGiven;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What deciding about an account needs to know of it. */
sealed interface Account {

    Account evolve(AccessEvent event);

    /** Nothing was said of it yet. */
    record Unknown() implements Account {

        @Override
        public Account evolve(AccessEvent event) {
            return event instanceof AccountOpened opened
                    ? new Open(opened.organisation(), opened.role(), Set.of())
                    : this;
        }
    }

    record Open(@Nullable OrganisationId organisation, Role role, Set<Scope> scopes) implements Account {

        public Open {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public Account evolve(AccessEvent event) {
            return switch (event) {
                case AccountOpened _ -> this;
                case ScopeGranted granted -> {
                    Set<Scope> more = new HashSet<>(scopes);
                    more.add(granted.scope());
                    yield new Open(organisation, role, more);
                }
                case ScopeRevoked revoked -> {
                    Set<Scope> fewer = new HashSet<>(scopes);
                    fewer.remove(revoked.scope());
                    yield new Open(organisation, role, fewer);
                }
                case AccountDisabled _ -> new Disabled(this);
                case AccountReopened _, SignInLinkGiven _, SessionsHandedOver _ -> this;
            };
        }
    }

    /** It signs in no more; opened again, it is what it {@code was}. */
    record Disabled(Open was) implements Account {

        @Override
        public Account evolve(AccessEvent event) {
            return event instanceof AccountReopened ? was : this;
        }
    }
}
