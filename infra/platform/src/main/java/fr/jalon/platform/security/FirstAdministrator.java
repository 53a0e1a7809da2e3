package fr.jalon.platform.security;

import fr.jalon.events.Credentials;
import fr.jalon.events.Credentials.LoginTaken;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Opens the account from which every other is opened: no command can, since nobody is there yet to give it. */
@Component
public class FirstAdministrator {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final EventStore events;
    private final TransactionManager transactions;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Keyring keyring;
    private final Clock clock;

    FirstAdministrator(
            EventStore events,
            TransactionManager transactions,
            Accounts accounts,
            Credentials credentials,
            Keyring keyring,
            Clock clock) {
        this.events = events;
        this.transactions = transactions;
        this.accounts = accounts;
        this.credentials = credentials;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** The account opened under this name and one-time password; empty when there are accounts already, or another process was first. */
    public Optional<AccountId> open(String login, String oneTimePassword, Source source) {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        AccountId account = AccountId.random();
        PersonId person = PersonId.random();
        Personal name = keyring.seal(person.value(), PersonalField.DISPLAY_NAME, "Administration");
        AccountOpened opened = new AccountOpened(
                account, null, person, Role.ADMINISTRATOR, name, LocalDate.ofInstant(clock.instant(), ZONE));
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        try {
            // The name first: of two processes that start together, one waits here and then finds it taken.
            credentials.register(account, login, oneTimePassword);
            events.publish(new GenericDomainEventMessage<>(
                    "AccountAggregate", account.value(), 0, opened, metadata(account, source)));
        } catch (LoginTaken another) {
            work.rollback(another);
            return Optional.empty();
        } catch (RuntimeException fault) {
            work.rollback(fault);
            throw fault;
        }
        work.commit();
        return Optional.of(account);
    }

    private static Map<String, String> metadata(AccountId account, Source source) {
        return Map.of(
                EventMetadata.ACTOR, account.value(),
                EventMetadata.ROLE, Role.ADMINISTRATOR.name(),
                EventMetadata.COMMAND, UUID.randomUUID().toString(),
                EventMetadata.SOURCE, source.name());
    }
}
