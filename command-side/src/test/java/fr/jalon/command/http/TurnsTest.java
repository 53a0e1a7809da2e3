package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

class TurnsTest {

    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final Turns turns = new Turns(2);

    @Test
    void whoever_comes_when_all_turns_are_taken_waits_for_one_in_the_order_they_came() throws Exception {
        var ends = List.of(new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1));
        var first = taking("first", ends.get(0));
        await().until(() -> begun.equals(List.of("first")));
        var second = taking("second", ends.get(1));
        await().until(() -> begun.equals(List.of("first", "second")));
        var third = waiting("third", ends.get(2));
        var fourth = waiting("fourth", ends.get(3));

        ends.get(1).countDown();

        await().until(() -> begun.equals(List.of("first", "second", "third")));
        ends.forEach(CountDownLatch::countDown);
        for (var each : List.of(first, second, third, fourth)) {
            each.join();
        }
        assertThat(begun).containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void a_failure_gives_its_turn_back() {
        for (int each = 0; each < 3; each++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        }

        assertThat(turns.take(() -> "done")).isEqualTo("done");
    }

    @Test
    void whoever_would_wait_for_too_long_is_told_without_having_begun() throws Exception {
        var impatient = new Turns(1, Duration.ofMillis(50));
        var end = new CountDownLatch(1);
        var first = Thread.ofPlatform().start(() -> impatient.take(() -> held(end)));
        await().until(() -> begun.equals(List.of("held")));

        assertThatExceptionOfType(TransientDataAccessResourceException.class)
                .isThrownBy(() -> impatient.take(() -> begun.add("second")));

        end.countDown();
        first.join();
        assertThat(impatient.take(() -> "done")).isEqualTo("done");
        assertThat(begun).containsExactly("held");
    }

    private boolean held(CountDownLatch end) {
        begun.add("held");
        try {
            return end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Thread waiting(String name, CountDownLatch end) {
        var thread = taking(name, end);
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }

    private Thread taking(String name, CountDownLatch end) {
        return Thread.ofPlatform()
                .start(() -> turns.take(() -> {
                    begun.add(name);
                    try {
                        end.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return name;
                }));
    }
}
