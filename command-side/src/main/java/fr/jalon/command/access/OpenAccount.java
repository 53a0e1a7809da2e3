package fr.jalon.command.access;

import fr.jalon.command.decision.HoldsSecret;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.Personal;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.LinkPurpose;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Let somebody sign in, in one role: by a one-time link, or with a password to change at once. The sign-in name and either secret go
 * to the credentials and nowhere else.
 */
record OpenAccount(
        @TargetAggregateIdentifier AccountId account,
        @Nullable OrganisationId organisation,
        PersonId person,
        Role role,
        Personal displayName,
        SignIn signIn,
        LocalDate on)
        implements HoldsSecret {

    /** @param kind what the organisation is; none when there is none, or none of that name */
    List<AccessEvent> decide(Account state, @Nullable OrganisationKind kind) {
        return switch (state) {
            case Account.Open _, Account.Disabled _ -> throw new Refusal(AccessRefusal.ALREADY_OPEN);
            case Account.Unknown _ -> {
                if (organisation == null && role != Role.ADMINISTRATOR && role != Role.AUDITOR) {
                    throw new Refusal(AccessRefusal.ORGANISATION_NEEDED);
                }
                if (organisation != null && !isSuitable(kind)) {
                    throw new Refusal(AccessRefusal.ORGANISATION_UNSUITABLE);
                }
                AccountOpened opened = new AccountOpened(account, organisation, person, role, displayName, on);
                yield switch (signIn.by()) {
                    case SignInLink link -> List.of(opened, link.given(account, LinkPurpose.INVITATION, on));
                    case OneTimePassword _ -> List.of(opened);
                };
            }
        };
    }

    private boolean isSuitable(@Nullable OrganisationKind kind) {
        return kind != null
                && switch (role) {
                    case FUNDER -> kind != OrganisationKind.ASSOCIATION;
                    case COORDINATOR, ANIMATION -> kind != OrganisationKind.FUNDER;
                    case AUDITOR, ADMINISTRATOR -> true;
                };
    }

    /** What one signs in with the first time; shows nothing of itself in a log. */
    record SignIn(String login, FirstSecret by) {

        @Override
        public String toString() {
            return "SignIn[…]";
        }
    }
}
