package fr.jalon.command.access;

import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.access.AccessEvent.MissionGranted;
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
                    ? new Open(opened.organisation(), opened.role(), Set.of(), Set.of())
                    : this;
        }
    }

    /** @param missions what it was asked to control and was not taken back, over or not */
    record Open(@Nullable OrganisationId organisation, Role role, Set<Scope> scopes, Set<Mission> missions)
            implements Account {

        public Open {
            scopes = Set.copyOf(scopes);
            missions = Set.copyOf(missions);
        }

        @Override
        public Account evolve(AccessEvent event) {
            return switch (event) {
                case AccountOpened _ -> this;
                case ScopeGranted granted -> with(granted.scope(), missions);
                case MissionGranted granted -> {
                    Set<Mission> more = new HashSet<>(missions);
                    more.add(new Mission(granted.programme(), granted.period(), granted.until()));
                    yield with(new Scope.OfProgramme(granted.programme()), more);
                }
                case ScopeRevoked revoked -> without(revoked.scope());
                case AccountDisabled _ -> new Disabled(this);
                case AccountReopened _, SignInLinkGiven _, SessionsHandedOver _ -> this;
            };
        }

        private Open with(Scope scope, Set<Mission> all) {
            Set<Scope> more = new HashSet<>(scopes);
            more.add(scope);
            return new Open(organisation, role, more, all);
        }

        /** What was to be controlled of a programme goes with the programme. */
        private Open without(Scope scope) {
            Set<Scope> fewer = new HashSet<>(scopes);
            fewer.remove(scope);
            Set<Mission> left = new HashSet<>(missions);
            left.removeIf(mission -> new Scope.OfProgramme(mission.programme()).equals(scope));
            return new Open(organisation, role, fewer, left);
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
