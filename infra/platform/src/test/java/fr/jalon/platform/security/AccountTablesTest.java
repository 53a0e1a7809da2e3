package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.Actor;
import fr.jalon.events.Credentials.LoginTaken;
import fr.jalon.events.Credentials.PasswordTooWeak;
import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened.Clear;
import fr.jalon.events.Keyring.Opened.Erased;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AccountTablesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);

    private static DoorProcess process;

    private final AccountId account = AccountId.random();
    private final PersonId person = PersonId.random();
    private final OrganisationId organisation = OrganisationId.random();
    private final ProgrammeId programme = ProgrammeId.random();
    private final SessionId session = SessionId.random();
    private long sequence;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=false");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void accounts_and_scopes_stand_as_their_events_tell() {
        publish(opened());
        publish(new ScopeGranted(account, new Scope.OfProgramme(programme), DAY));
        publish(new ScopeGranted(account, new Scope.OfSession(session), DAY));
        publish(new ScopeGranted(account, new Scope.OfSession(session), DAY));

        assertThat(standing())
                .isEqualTo(new Standing(
                        new Actor(account, Role.ANIMATION, organisation, Set.of(programme), Set.of(session)),
                        true,
                        1,
                        null,
                        false));

        publish(new ScopeRevoked(account, new Scope.OfProgramme(programme), RevocationReason.MISTAKE, DAY));
        publish(new AccountDisabled(account, RevocationReason.LEFT, DAY));

        assertThat(standing())
                .isEqualTo(new Standing(
                        new Actor(account, Role.ANIMATION, organisation, Set.of(), Set.of(session)),
                        false,
                        2,
                        null,
                        false));
    }

    @Test
    void a_mission_keeps_its_programme_open_through_its_last_day_and_no_longer() {
        LocalDate today = LocalDate.ofInstant(process.get(Clock.class).instant(), ZoneId.of("Europe/Paris"));
        publish(opened());
        publish(mission(today.minusDays(1)));
        assertThat(standing().actor().programmes()).isEmpty();

        publish(mission(today));
        assertThat(standing().actor().programmes()).containsExactly(programme);

        publish(mission(today.minusDays(1)));
        assertThat(standing().actor().programmes()).containsExactly(programme);

        publish(new ScopeRevoked(account, new Scope.OfProgramme(programme), RevocationReason.MISSION_ENDED, DAY));
        assertThat(standing().actor().programmes()).isEmpty();
    }

    @Test
    void a_mission_ends_what_was_open_without_an_end() {
        LocalDate today = LocalDate.ofInstant(process.get(Clock.class).instant(), ZoneId.of("Europe/Paris"));
        publish(opened());
        publish(new ScopeGranted(account, new Scope.OfProgramme(programme), DAY));
        publish(mission(today.minusDays(1)));
        assertThat(standing().actor().programmes()).isEmpty();
    }

    private MissionGranted mission(LocalDate until) {
        return new MissionGranted(
                account, MissionId.random(), programme, organisation, new Period(DAY, DAY), until, DAY);
    }

    @Test
    void a_command_taken_back_opens_no_account() {
        new TransactionTemplate(process.get(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            publish(opened());
            process.get(JdbcCredentials.class).register(account, "reprise", DoorProcess.PASSWORD);
            status.setRollbackOnly();
        });

        assertThat(process.get(Accounts.class).of(account)).isEmpty();
        assertThat(process.get(Accounts.class).ofLogin("reprise")).isEmpty();
    }

    @Test
    void a_person_erased_in_the_history_is_erased_in_the_keyring() {
        Keyring keyring = process.get(Keyring.class);
        var name = keyring.seal(person.value(), PersonalField.FIRST_NAME, "Awa");
        var other = keyring.seal(PersonId.random().value(), PersonalField.FIRST_NAME, "Lina");

        process.get(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "person",
                        person.value(),
                        0,
                        new PersonErased(person, organisation, ErasureReason.REQUEST, DAY)));

        assertThat(keyring.open(name)).isEqualTo(new Erased());
        assertThat(keyring.open(other)).isEqualTo(new Clear("Lina"));
    }

    @Test
    void a_sign_in_name_is_given_once_whatever_its_capitals() {
        JdbcCredentials credentials = process.get(JdbcCredentials.class);
        credentials.register(account, "Nadia@exemple.fr", DoorProcess.PASSWORD);

        assertThatThrownBy(() -> credentials.register(AccountId.random(), " nadia@EXEMPLE.fr", DoorProcess.PASSWORD))
                .isInstanceOf(LoginTaken.class);
    }

    @Test
    void a_name_taken_leaves_the_transaction_usable() {
        JdbcCredentials credentials = process.get(JdbcCredentials.class);
        credentials.register(account, "prise", DoorProcess.PASSWORD);

        int answer = new TransactionTemplate(process.get(PlatformTransactionManager.class)).execute(status -> {
            assertThatThrownBy(() -> credentials.register(AccountId.random(), "prise", DoorProcess.PASSWORD))
                    .isInstanceOf(LoginTaken.class);
            return process.jdbc().sql("select 1").query(Integer.class).single();
        });

        assertThat(answer).isOne();
    }

    @Test
    void a_weak_one_time_password_is_refused() {
        assertThatThrownBy(() -> process.get(JdbcCredentials.class).register(account, "faible", "demonstration"))
                .isInstanceOf(PasswordTooWeak.class);
    }

    @Test
    void neither_names_nor_passwords_can_be_read_in_the_database() {
        process.get(JdbcCredentials.class).register(account, "lisible", DoorProcess.PASSWORD);

        assertThat(process.jdbc()
                        .sql("select row_to_json(c)::text from events.credential c where account_id = :account")
                        .param("account", account.value())
                        .query(String.class)
                        .single())
                .contains("{bcrypt}")
                .doesNotContain("lisible", DoorProcess.PASSWORD);
    }

    private Standing standing() {
        return process.get(Accounts.class).of(account).orElseThrow();
    }

    private AccountOpened opened() {
        return new AccountOpened(
                account,
                organisation,
                person,
                Role.ANIMATION,
                process.get(Keyring.class).seal(person.value(), PersonalField.DISPLAY_NAME, "Nadia"),
                DAY);
    }

    private void publish(AccessEvent event) {
        process.get(EventStore.class)
                .publish(new GenericDomainEventMessage<>("account", account.value(), sequence++, event));
    }
}
