package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same thing sent many times at once, and two processes that write one stream. */
class RetriesTest {

    private static final int SENDS = 50;

    @Test
    void fifty_sends_of_one_key_give_one_answer_in_one_process() {
        oneOfFifty(Products.watched());
    }

    @Test
    void fifty_sends_of_one_key_give_one_answer_from_two_command_processes() {
        oneOfFifty(Products.split());
    }

    private static void oneOfFifty(Product product) {
        var key = UUID.randomUUID().toString();
        var name = "Organisation " + UUID.randomUUID();
        var answers = atOnce(
                SENDS, _ -> product.administrator().command("/commands/organisations", """
                    {"name": "%s", "kind": "ASSOCIATION"}\
                    """.formatted(name), key));
        assertThat(answers)
                .extracting(Caller.Answer::status)
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Caller.Answer::body)
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .map(answer -> answer.json().get("code").asString())
                        .distinct())
                .isSubsetOf("request.in-progress");
        var again = product.administrator().command("/commands/organisations", """
            {"name": "%s", "kind": "FUNDER"}\
            """.formatted(name), key);
        assertThat(again.status()).as("another body under the same key").isEqualTo(422);
    }

    /** Every child counted lies in the stream of one session: each of the two processes must decide on what the other wrote. */
    @Test
    void two_command_processes_write_one_stream_and_nothing_is_lost_or_written_twice() {
        var product = Products.split();
        var world = new World(product, new Canaries());
        var family = "/commands/families/" + world.id("family") + "/children";
        var answers = atOnce(20, _ -> world.caller("COORDINATOR").command(family, "{\"birthMonth\": \"2020-05\"}"));
        assertThat(answers)
                .extracting(Caller.Answer::status)
                .isSubsetOf(200, 201, 409)
                .contains(200);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .map(answer -> answer.json().get("code").asString())
                        .distinct())
                .isSubsetOf("request.conflict");
        var written = answers.stream().filter(answer -> answer.status() < 300).toList();
        assertThat(written.stream().map(answer -> answer.token().orElseThrow()).distinct())
                .as("each has a position of its own")
                .hasSize(written.size());
        assertThat(written.stream()
                        .map(answer -> answer.json().get("person").asString())
                        .distinct())
                .hasSize(written.size());
        var counts = atOnce(
                10,
                people -> world.caller("COORDINATOR")
                        .command(
                                "/commands/sessions/" + world.id("session") + "/workshops/" + world.id("workshop")
                                        + "/children",
                                "{\"children\": %d, \"seen\": 4}".formatted(10 + people)));
        assertThat(counts).extracting(Caller.Answer::status).isSubsetOf(200, 409);
        assertThat(counts.stream().filter(answer -> answer.status() == 200))
                .as("of those who saw 4, one alone")
                .hasSize(1);
    }

    private interface Send {
        Caller.Answer send(int number);
    }

    private static List<Caller.Answer> atOnce(int times, Send send) {
        var start = new CountDownLatch(1);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, times)
                    .mapToObj(number -> senders.submit(() -> {
                        start.await();
                        return send.send(number);
                    }))
                    .toList();
            start.countDown();
            senders.shutdown();
            await().atMost(Duration.ofMinutes(2)).until(() -> sent.stream().allMatch(Future::isDone));
            return sent.stream().map(Future::resultNow).toList();
        }
    }
}
