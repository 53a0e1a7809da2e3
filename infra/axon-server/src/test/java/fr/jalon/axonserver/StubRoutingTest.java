package fr.jalon.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.axonserver.Node.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Between the two nodes there is a server of our own, on the connector's service classes: it can be cut off and come back. */
class StubRoutingTest extends Routing {

    private static final int SENT = 60;

    private final AxonServerStub stub = AxonServerStub.started();

    @Override
    String servers() {
        return stub.address();
    }

    /** It is away when the nodes are started. */
    StubRoutingTest() {
        stub.end();
    }

    @Override
    void letIn() {
        stub.start();
    }

    @AfterAll
    void endStub() {
        stub.close();
    }

    @Test
    void a_server_that_ends_and_comes_back_loses_nothing_acknowledged_and_doubles_nothing() {
        var before = one.events();
        var done = new AtomicInteger();
        try (var senders = Executors.newFixedThreadPool(4)) {
            var sent = new ArrayList<Future<?>>();
            IntStream.range(0, SENT)
                    .forEach(number -> sent.add(senders.submit(() -> {
                        acknowledged(
                                number % 2 == 0 ? one : other, UUID.randomUUID().toString());
                        done.incrementAndGet();
                    })));
            await().until(() -> done.get() > SENT / 4);
            stub.end();
            await().until(() -> done.get() > SENT / 2);
            stub.start();
            sent.forEach(Routing::finished);
        }
        assertThat(one.events() - before).isEqualTo(SENT);
        assertThat(one.routed("not-sent") + other.routed("not-sent")).isPositive();
        connected();
        var received = one.received() + other.received();
        acknowledged(one, UUID.randomUUID().toString());
        assertThat(one.received() + other.received()).isEqualTo(received + 3);
    }

    @Test
    void an_answer_that_is_lost_is_found_again_by_the_key_and_without_one_nobody_tries_again() {
        var before = one.events();
        stub.loseAnswers(true);
        try {
            var key = UUID.randomUUID().toString();
            var answer = organisation(one, key);
            assertThat(answer.status()).isEqualTo(201);
            assertThat(organisation(other, key)).isEqualTo(answer);
            assertThat(one.routed("unanswered")).isPositive();
            assertThat(one.events()).isEqualTo(before + 1);
            assertThat(organisation(one, null).status()).isEqualTo(500);
            assertThat(one.events()).isEqualTo(before + 2);
        } finally {
            stub.loseAnswers(false);
        }
    }

    @Test
    void without_a_server_each_node_carries_out_what_it_receives_and_figures_wait() {
        stub.end();
        await().until(() -> !one.line().isUp());
        try {
            var received = one.received() + other.received();
            assertThat(organisation(one, null).status()).isEqualTo(201);
            assertThat(one.received() + other.received()).isEqualTo(received);
            assertThat(one.read(ADMINISTRATOR, "/programmes").status()).isEqualTo(503);
        } finally {
            stub.start();
            connected();
        }
    }

    /** Sends until it is acknowledged, as a page does, and once more to both. */
    private void acknowledged(Node node, String key) {
        var answers = new ArrayList<Answer>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            answers.add(organisation(node, key));
            return answers.getLast().status() == 201;
        });
        assertThat(List.of(organisation(one, key), organisation(other, key))).containsOnly(answers.getLast());
    }
}
