package fr.jalon.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import fr.jalon.axonserver.Node.Answer;
import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.command.Command;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What holds between two nodes on one PostgreSQL, whichever Axon Server is between them: one takes commands, the other has views too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Routing {

    static final Actor ADMINISTRATOR =
            new Actor(new AccountId("account-installation"), Role.ADMINISTRATOR, null, Set.of(), Set.of());

    @TempDir
    private Path keys;

    private EmbeddedPostgres postgres;
    Node one;
    Node other;

    /** Where Axon Server is, as {@code host:port}. */
    abstract String servers();

    /** The nodes are started: from now on Axon Server may be there. */
    void letIn() {}

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        var database = postgres.getJdbcUrl("postgres", "postgres");
        one = Node.ofCommands(database, keys, servers());
        other = Node.ofBoth(database, keys, servers());
        letIn();
        connected();
    }

    @AfterAll
    void end() throws IOException {
        other.close();
        one.close();
        postgres.close();
    }

    final void connected() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> one.line().isReady() && other.line().isReady());
    }

    @Test
    void the_requests_of_one_stream_go_to_one_node_and_streams_to_both() {
        IntStream.range(0, 12).forEach(_ -> organisation(one));
        assertThat(one.received()).isPositive();
        assertThat(other.received()).isPositive();
        var coordinator = coordinator();
        var programme = programme(coordinator);
        var before = List.of(one.received(), other.received());
        for (var node : List.of(one, other, one, other)) {
            var strict = node == one;
            assertThat(node.command(reaching(coordinator, programme), programme + "/scope", null, """
                {"strict": %s}\
                """.formatted(strict))
                            .status())
                    .isEqualTo(200);
        }
        assertThat(List.of(one.received() - before.getFirst(), other.received() - before.getLast()))
                .containsExactlyInAnyOrder(4.0, 0.0);
    }

    @Test
    void a_refusal_is_the_same_whichever_node_was_asked_and_whichever_decided() {
        var coordinator = coordinator();
        var programme = programme(coordinator);
        var actor = reaching(coordinator, programme);
        one.command(actor, programme + "/indicators", null, "{\"builtIn\": \"families-reached\"}");
        var target = "{\"indicator\": \"families-reached\", \"value\": %d}";
        assertThat(other.command(actor, programme + "/targets", null, target.formatted(100))
                        .status())
                .isEqualTo(201);
        for (var node : List.of(one, other)) {
            var refused = node.command(actor, programme + "/targets", null, target.formatted(120));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(JsonMapper.shared().readTree(refused.body()))
                    .isEqualTo(JsonMapper.shared().readTree("""
                        {
                          "type": "urn:jalon:refusal:programme.target-already-set",
                          "title": "Action impossible pour le moment",
                          "status": 409,
                          "detail": "Cet indicateur a déjà un objectif de 100 : révisez-le plutôt.",
                          "instance": "/commands%s/targets",
                          "current": 100,
                          "code": "programme.target-already-set"
                        }
                        """.formatted(programme)));
        }
    }

    @Test
    void a_key_sent_again_to_the_other_node_gives_what_it_gave() {
        var key = UUID.randomUUID().toString();
        var first = organisation(one, key);
        var events = one.events();
        assertThat(organisation(other, key)).isEqualTo(first);
        assertThat(one.events()).isEqualTo(events);
    }

    @Test
    void figures_asked_of_a_node_without_views_are_answered_by_the_one_that_has_them() {
        var coordinator = coordinator();
        var programme = programme(coordinator);
        var actor = reaching(coordinator, programme);
        var indicator = one.command(actor, programme + "/indicators", null, "{\"builtIn\": \"families-reached\"}");
        var after = "?after=" + field(indicator, "position");
        for (var read : List.of(
                programme + after,
                programme + "/progress" + after + "&on=2025-06-30",
                programme + "/progress?on=hier",
                programme + "/figures/families-reached/trajectory" + after + "&on=2025-06-30",
                programme + "/changes",
                "/programmes/programme-of-nobody")) {
            assertThat(one.read(actor, read).timeless())
                    .as(read)
                    .isEqualTo(other.read(actor, read).timeless());
        }
        assertThat(one.read(actor, programme + after).status()).isEqualTo(200);
        assertThat(one.read(actor, programme + "/figures/families-reached").status())
                .as("names of people are in no message")
                .isEqualTo(404);
    }

    @Test
    void what_nobody_of_the_installation_signed_is_not_carried_out() throws Exception {
        var events = one.events();
        var forged = Command.newBuilder()
                .setName(Messages.REQUEST)
                .setPayload(SerializedObject.newBuilder()
                        .setType(Messages.REQUEST)
                        .setRevision("1")
                        .setData(ByteString.copyFromUtf8("signature.{\"commands\":[]}")))
                .build();
        var answer = one.line().requests().sendCommand(forged).get(10, TimeUnit.SECONDS);
        assertThat(answer.getErrorCode()).isEqualTo(ErrorCategory.COMMAND_EXECUTION_ERROR.errorCode());
        assertThat(one.events()).isEqualTo(events);
    }

    static Answer organisation(Node node) {
        return organisation(node, UUID.randomUUID().toString());
    }

    static void finished(Future<?> sent) {
        try {
            sent.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Answer organisation(Node node, @Nullable String key) {
        return node.command(ADMINISTRATOR, "/organisations", key, """
            {"name": "Organisation %s", "kind": "ASSOCIATION"}\
            """.formatted(key));
    }

    private Actor coordinator() {
        var organisation = new OrganisationId(field(organisation(one), "id"));
        return new Actor(new AccountId("account-coordinator"), Role.COORDINATOR, organisation, Set.of(), Set.of());
    }

    private static Actor reaching(Actor coordinator, String programme) {
        return new Actor(
                coordinator.account(),
                coordinator.role(),
                coordinator.organisation(),
                Set.of(new ProgrammeId(programme.replace("/programmes/", ""))),
                Set.of());
    }

    /** Where a new programme of theirs is. */
    private String programme(Actor coordinator) {
        var launched = one.command(coordinator, "/programmes", null, """
            {"name": "Programme %s", "from": "2025-01-01", "to": "2025-12-31", "territories": [{"name": "Nord"}]}\
            """.formatted(UUID.randomUUID()));
        assertThat(launched.status()).as(launched.body()).isEqualTo(201);
        return "/programmes/" + field(launched, "id");
    }

    private static String field(Answer answer, String name) {
        return JsonMapper.shared().readTree(answer.body()).get(name).asString();
    }
}
