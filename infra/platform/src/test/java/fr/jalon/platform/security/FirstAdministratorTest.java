package fr.jalon.platform.security;

import static fr.jalon.platform.security.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Keyring;
import fr.jalon.events.Keyring.Opened.Clear;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Source;
import fr.jalon.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern PASSWORD = Pattern.compile("mot de passe\\s+(\\S+)");

    @TempDir
    Path keys;

    @Test
    void an_installation_without_accounts_shows_its_administrator_once(CapturedOutput output) throws Exception {
        String database = TestPostgres.shared().newDatabase();
        try (DoorProcess process = DoorProcess.startOn(database, keys, "jalon.demo=false")) {
            assertThat(process.shown).hasSize(1);
            String password = password(process.shown.getFirst());
            assertThat(output.getAll()).doesNotContain(password);

            Visitor visitor = new Visitor(process);
            assertThat(location(visitor.signIn("admin", password))).isEqualTo("/mot-de-passe");
            visitor.open("/mot-de-passe");
            visitor.post("/commands/password", Map.of("current", password, "chosen", DoorProcess.PASSWORD));
            assertThat(process.asProgram("GET", "/api/things", "admin", "").body())
                    .contains("\"role\":\"ADMINISTRATOR\"", "\"organisation\":null");
        }
        try (DoorProcess next = DoorProcess.startOn(database, keys, "jalon.demo=false")) {
            assertThat(next.shown).isEmpty();
        }
    }

    @Test
    void the_account_is_a_fact_of_the_history() throws Exception {
        String database = TestPostgres.shared().newDatabase();
        try (DoorProcess process = DoorProcess.startOn(database, keys, "jalon.demo=false")) {
            AccountId account = new AccountId(process.jdbc()
                    .sql("select account_id from events.account")
                    .query(String.class)
                    .single());

            var message =
                    process.get(EventStore.class).readEvents(account.value()).next();

            assertThat(message.getSequenceNumber()).isZero();
            assertThat(message.getMetaData())
                    .containsEntry("actor", account.value())
                    .containsEntry("role", "ADMINISTRATOR")
                    .containsEntry("source", "API")
                    .containsKey("command");
            assertThat(message.getPayload()).isInstanceOfSatisfying(AccountOpened.class, opened -> {
                assertThat(opened.account()).isEqualTo(account);
                assertThat(opened.organisation()).isNull();
                assertThat(opened.role()).isEqualTo(Role.ADMINISTRATOR);
                assertThat(opened.displayName().owner())
                        .isEqualTo(opened.person().value());
                assertThat(opened.displayName().field()).isEqualTo(PersonalField.DISPLAY_NAME);
                assertThat(process.get(Keyring.class).open(opened.displayName()))
                        .isEqualTo(new Clear("Administration"));
            });
        }
    }

    @Test
    void of_two_processes_that_start_together_one_stays_silent() throws Exception {
        String database = TestPostgres.shared().newDatabase();
        // With the demonstration on, no start opens an account: both can be made to try at the same moment.
        try (DoorProcess one = DoorProcess.startOn(database, keys, "jalon.demo=true");
                DoorProcess other = DoorProcess.startOn(database, keys, "jalon.demo=true");
                ExecutorService starts = Executors.newFixedThreadPool(2)) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<Boolean>> opened =
                    List.of(starts.submit(opening(one, together)), starts.submit(opening(other, together)));

            assertThat(List.of(opened.get(0).get(), opened.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(count(one, "events.account")).isOne();
            assertThat(count(one, "events.credential")).isOne();
            assertThat(count(one, "events.domain_event")).isOne();
        }
    }

    @Test
    void the_demonstration_opens_its_own_and_may_set_the_password_it_shows() throws Exception {
        try (DoorProcess process = DoorProcess.start("jalon.demo=true")) {
            assertThat(count(process, "events.account")).isZero();

            AccountId account = process.get(FirstAdministrator.class)
                    .open("admin", OneTimePassword.random(), Source.DEMO)
                    .orElseThrow();
            process.get(DemoPasswords.class).set(account, "demonstration");

            Visitor visitor = new Visitor(process);
            assertThat(location(visitor.signIn("admin", "demonstration"))).isEqualTo("/");
        }
    }

    private static Callable<Boolean> opening(DoorProcess process, CyclicBarrier together) {
        return () -> {
            together.await();
            return process.get(FirstAdministrator.class)
                    .open("admin", OneTimePassword.random(), Source.API)
                    .isPresent();
        };
    }

    private static int count(DoorProcess process, String table) {
        return process.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static String password(String shown) {
        Matcher found = PASSWORD.matcher(shown);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
