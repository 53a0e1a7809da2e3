package fr.jalon.events.access;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.LinkPurpose;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * An auditor may read a programme, for a purpose that ends: with the end, so does the reading.
     *
     * @param organisation who carries the programme
     * @param period the days that are to be controlled
     * @param until the last day of the mission
     */
    @EventType("access.mission-granted")
    record MissionGranted(
            AccountId account,
            MissionId mission,
            ProgrammeId programme,
            OrganisationId organisation,
            Period period,
            LocalDate until,
            LocalDate occurredOn)
            implements AccessEvent {}

    /** The account may sign in no more, and is signed out everywhere. */
    @EventType("access.account-disabled")
    record AccountDisabled(AccountId account, RevocationReason reason, LocalDate occurredOn) implements AccessEvent {}

    /**
     * The account was closed by mistake and may sign in again, with the access rights it had.
     *
     * @param organisation whose it is; none for an administrator of the whole installation
     */
    @EventType("access.account-reopened")
    record AccountReopened(AccountId account, @Nullable OrganisationId organisation, Role role, LocalDate occurredOn)
            implements AccessEvent {}

    /**
     * A link was made through which the account's holder chooses a password, once. The link is a secret and no part of the history.
     *
     * @param expiresOn the day from which it opens nothing any more
     */
    @EventType("access.sign-in-link-given")
    record SignInLinkGiven(AccountId account, LinkPurpose purpose, LocalDate expiresOn, LocalDate occurredOn)
            implements AccessEvent {}

    /**
     * What somebody had in charge is a colleague's from now on.
     *
     * @param person the human being behind the account
     * @param to the colleague's account, and {@code colleague} the human being behind it
     */
    @EventType("access.sessions-handed-over")
    record SessionsHandedOver(
            AccountId account,
            PersonId person,
            AccountId to,
            PersonId colleague,
            List<SessionId> sessions,
            LocalDate occurredOn)
            implements AccessEvent {
        public SessionsHandedOver {
            sessions = List.copyOf(sessions);
        }
    }
}
