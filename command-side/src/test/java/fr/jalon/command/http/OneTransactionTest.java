package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.Renamed.Rename;
import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a command writes, it writes whole: events, lookups, automations and the key, or none of them. */
class OneTransactionTest {

    private static final Actor ACTOR = HttpSpec.actor(Role.COORDINATOR);
    private static final OrganisationId ID = new OrganisationId("organisation-1");
    private static final OrganisationId OTHER = new OrganisationId("organisation-2");

    private final DataSource database = TestDatabase.fresh();

    @Test
    void a_lookup_is_written_with_the_events() {
        var process = CommandProcess.on(database, List.of(Renamed.class), (jdbc, _) -> new BelongingLookup(jdbc));
        process.ask(ACTOR, "key-00001", "body", ID.value(), new Rename(ID, new Label("a")));
        assertThat(new BelongingLookup(process.jdbc).of(ID.value())).contains(new Belongings.Belonging(ID, null));
    }

    @Test
    void a_failing_lookup_takes_events_and_key_back() {
        var process = CommandProcess.on(database, List.of(Renamed.class), (_, _) -> new Failing());
        assertThatIllegalStateException()
                .isThrownBy(() -> process.ask(ACTOR, "key-00001", "body", ID.value(), new Rename(ID, new Label("a"))));
        assertThat(process.events()).isZero();
        assertThat(process.jdbc
                        .sql("select count(*) from command.remembered_request")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(process.meters
                        .counter("jalon.commands", "command", "Rename", "outcome", "fault", "refusal", "none")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void an_automation_writes_in_the_same_transaction_under_the_same_metadata() {
        var process = CommandProcess.on(database, List.of(Renamed.class), (_, gateway) -> new Following(gateway));
        ResponseEntity<?> answer = process.ask(ACTOR, null, "body", ID.value(), new Rename(ID, new Label("a")));
        assertThat(answer.getBody())
                .isEqualTo(Map.of(
                        "id", ID.value(),
                        "position", 2L,
                        "events", List.of("organisation.registered", "organisation.registered")));
        List<Map<String, Object>> metadata = process.jdbc
                .sql("select convert_from(metadata, 'UTF8') from domainevententry order by globalindex")
                .query((row, _) ->
                        JsonMapper.shared().readValue(row.getString(1), new TypeReference<Map<String, Object>>() {}))
                .list();
        assertThat(metadata.getFirst().get("command")).asString().startsWith("command-");
        assertThat(metadata.getFirst())
                .isEqualTo(Map.of(
                        "actor", "account-coordinator",
                        "role", "COORDINATOR",
                        "source", "API",
                        "command", metadata.getFirst().get("command")));
        assertThat(metadata.getLast()).isEqualTo(metadata.getFirst());
    }

    @Test
    void an_automation_that_is_refused_leaves_the_command_done() {
        var process =
                CommandProcess.on(database, List.of(Renamed.class), (_, gateway) -> new RefusedFollowing(gateway));
        process.ask(ACTOR, null, "body", ID.value(), new Rename(ID, new Label("a")));
        assertThat(process.events()).isEqualTo(1);
    }

    @Test
    void its_commit_leaves_the_wait_for_the_disk_to_the_sequencer_unless_nothing_was_recorded() {
        var process = CommandProcess.on(database, List.of(Renamed.class));
        process.jdbc.sql("""
            do $$ begin execute format('alter database %I set synchronous_commit = on', current_database()); end $$;
            create table commit_seen (waits text);
            create function see_commit() returns trigger language plpgsql as $$
                begin insert into commit_seen values (current_setting('synchronous_commit')); return null; end $$;
            create constraint trigger seen_at_the_commit after update on command.remembered_request
                deferrable initially deferred for each row execute function see_commit()\
            """).update();

        process.ask(ACTOR, "key-00001", "body", ID.value(), new Rename(ID, new Label("a")));
        process.ask(ACTOR, "key-00002", "body", ID.value(), new Rename(ID, new Label("a")));

        assertThat(process.events()).isEqualTo(1);
        assertThat(process.jdbc
                        .sql("select waits from commit_seen")
                        .query(String.class)
                        .list())
                .containsExactly("off", "on");
    }

    @Test
    void writers_of_one_stream_in_two_processes_all_get_through_or_are_told_to_send_again() throws Exception {
        var one = CommandProcess.on(database, List.of(Renamed.class));
        var two = CommandProcess.on(database, List.of(Renamed.class));
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<ResponseEntity<?>>> askings = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                var process = i % 2 == 0 ? one : two;
                var command = new Rename(ID, new Label("name " + i));
                askings.add(() -> process.ask(ACTOR, null, "body", ID.value(), command));
            }
            for (Future<ResponseEntity<?>> asking : threads.invokeAll(askings)) {
                switch (asking.state()) {
                    case SUCCESS -> done++;
                    default ->
                        assertThat(((Refusal) asking.exceptionNow()).reason()).isEqualTo(RequestRefusal.CONFLICT);
                }
            }
        }
        assertThat(one.events()).isEqualTo(done);
        assertThat(done).isGreaterThan(20);
    }

    @Test
    void a_conflict_met_while_answering_does_not_carry_the_command_out_again() {
        var process = CommandProcess.on(database, List.of(Renamed.class));
        var dispatcher = process.answeringFrom(new Unanswering());
        var keyless = new Incoming(null, "body", "/", false, Source.API, null, null);
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(() -> dispatcher.dispatch(keyless, ACTOR, ID.value(), new Rename(ID, new Label("a"))));
        assertThat(process.events()).isEqualTo(1);
    }

    @Test
    void a_command_that_others_hold_up_for_long_is_taken_back_and_told_to_come_again() throws Exception {
        var process = CommandProcess.on(database, List.of(Renamed.class), (jdbc, _) -> new BelongingLookup(jdbc));
        try (var other = database.getConnection();
                var held = other.createStatement()) {
            other.setAutoCommit(false);
            held.execute(
                    "insert into command.belonging (id, organisation) values ('organisation-1', 'organisation-1')");

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(
                            () -> process.ask(ACTOR, "key-00001", "body", ID.value(), new Rename(ID, new Label("a"))))
                    .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(RequestRefusal.CONFLICT));

            other.rollback();
        }
        assertThat(process.events()).isZero();
        process.ask(ACTOR, "key-00001", "body", ID.value(), new Rename(ID, new Label("a")));
        assertThat(process.events()).isEqualTo(1);
    }

    @Test
    void a_refusal_reaches_the_caller_as_it_is() {
        var process = CommandProcess.on(database, List.of(Renamed.class));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> process.ask(ACTOR, null, "body", ID.value(), new Rename(ID, new Label(Renamed.REFUSED))));
    }

    /** A history whose database is in a conflict whatever it is asked. */
    private static final class Unanswering implements History {

        private static <T> T met() {
            throw new CannotAcquireLockException("two sequencers met");
        }

        @Override
        public long head() {
            return met();
        }

        @Override
        public long sequence() {
            return met();
        }

        @Override
        public List<Long> positionsOf(Collection<EventId> events) {
            return met();
        }

        @Override
        public long positionAt(Instant knownAt) {
            return met();
        }

        @Override
        public Instant recordedAt(long position) {
            return met();
        }
    }

    @ProcessingGroup("lookup.test-failing")
    private static final class Failing {
        @EventHandler
        void on(OrganisationRegistered event) {
            throw new IllegalStateException("broken");
        }
    }

    @ProcessingGroup("automation.test-following")
    private record Following(CommandGateway gateway) {
        @EventHandler
        void on(OrganisationRegistered event) {
            if (!event.organisation().equals(OTHER)) {
                gateway.sendAndWait(new Rename(OTHER, event.name()));
            }
        }
    }

    @ProcessingGroup("automation.test-refused")
    private record RefusedFollowing(CommandGateway gateway) {
        @EventHandler
        void on(OrganisationRegistered event) {
            try {
                gateway.sendAndWait(new Rename(OTHER, new Label(Renamed.REFUSED)));
            } catch (Refusal refused) {
                assertThat(refused.reason()).isEqualTo(RequestRefusal.UNREADABLE);
            }
        }
    }
}
