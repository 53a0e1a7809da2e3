package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Renamed.Rename;
import fr.jalon.events.Actor;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class IdempotencyTest {

    private static final Actor ACTOR = HttpSpec.actor(Role.COORDINATOR);
    private static final OrganisationId ID = new OrganisationId("organisation-1");

    private final DataSource database = TestDatabase.fresh();
    private final CommandProcess process = CommandProcess.on(database, List.of(Renamed.class));

    @Test
    void the_same_sending_again_changes_nothing_and_answers_the_same() {
        var first = process.ask(ACTOR, "key-00001", "body", "organisation-1", named("a"), named("b"));
        process.ask(ACTOR, null, "body", "organisation-1", named("c"));
        var again = process.ask(ACTOR, "key-00001", "body", "organisation-2", named("a"), named("b"));
        assertThat(again).isEqualTo(first);
        assertThat(process.events()).isEqualTo(3);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        process.ask(ACTOR, "key-00001", "body", "organisation-1", named("a"));
        refused(
                RequestRefusal.KEY_REUSED,
                () -> process.ask(ACTOR, "key-00001", "other", "organisation-1", named("b")));
        assertThat(process.events()).isEqualTo(1);
    }

    @Test
    void the_same_key_of_another_account_is_another_key() {
        process.ask(ACTOR, "key-00001", "body", "organisation-1", named("a"));
        process.ask(HttpSpec.actor(Role.ADMINISTRATOR), "key-00001", "other", "organisation-1", named("b"));
        assertThat(process.events()).isEqualTo(2);
    }

    @Test
    void what_was_refused_is_not_remembered() {
        refused(
                RequestRefusal.UNREADABLE,
                () -> process.ask(ACTOR, "key-00001", "body", "organisation-1", named("a"), named(Renamed.REFUSED)));
        assertThat(process.events()).isZero();
        process.ask(ACTOR, "key-00001", "corrected", "organisation-1", named("b"));
        assertThat(process.events()).isEqualTo(1);
    }

    @Test
    void what_was_quiet_is_remembered_too() {
        process.ask(ACTOR, "key-00001", "body", "organisation-1", named("a"));
        process.ask(ACTOR, "key-00002", "body", "organisation-1", named("a"));
        process.ask(ACTOR, null, "body", "organisation-1", named("b"));
        process.ask(ACTOR, "key-00002", "body", "organisation-1", named("a"));
        assertThat(process.events()).isEqualTo(2);
    }

    @Test
    void what_is_done_is_told_while_somebody_else_asks_under_the_same_key() throws Exception {
        var first = process.ask(ACTOR, "key-00001", "body", "organisation-1", named("a"));
        try (var other = database.getConnection();
                var asking = other.createStatement()) {
            other.setAutoCommit(false);
            asking.execute("select pg_advisory_xact_lock(hashtextextended('%s key-00001', 0))"
                    .formatted(ACTOR.account().value()));

            assertThat(process.ask(ACTOR, "key-00001", "body", "organisation-1", named("a")))
                    .isEqualTo(first);
            refused(
                    RequestRefusal.KEY_REUSED,
                    () -> process.ask(ACTOR, "key-00001", "other", "organisation-1", named("b")));
            other.rollback();
        }
        assertThat(process.events()).isEqualTo(1);
    }

    @Test
    void fifty_sendings_of_one_key_at_once_give_one_set_of_events() throws Exception {
        Set<Object> answers = new HashSet<>();
        int refusals = 0;
        var barrier = new CyclicBarrier(50);
        try (var threads = Executors.newFixedThreadPool(50)) {
            List<Callable<ResponseEntity<?>>> sendings = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                String id = "organisation-" + i;
                sendings.add(() -> {
                    barrier.await();
                    return process.ask(ACTOR, "key-00001", "body", id, new Rename(new OrganisationId(id), label("a")));
                });
            }
            for (Future<ResponseEntity<?>> sending : threads.invokeAll(sendings)) {
                switch (sending.state()) {
                    case SUCCESS -> answers.add(sending.resultNow());
                    default -> {
                        assertThat(sending.exceptionNow()).isInstanceOf(Refusal.class);
                        assertThat(((Refusal) sending.exceptionNow()).reason()).isEqualTo(RequestRefusal.IN_PROGRESS);
                        refusals++;
                    }
                }
            }
        }
        assertThat(process.events()).isEqualTo(1);
        assertThat(answers).hasSize(1);
        assertThat(refusals).isLessThan(50);
    }

    private static Rename named(String name) {
        return new Rename(ID, label(name));
    }

    private static Label label(String name) {
        return new Label(name);
    }

    private static void refused(RequestRefusal reason, Runnable asking) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(asking::run)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
