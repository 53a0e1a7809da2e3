package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.Stones;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.junit.jupiter.api.Test;

class StreamsReadTest {

    private final List<DomainEventMessage<?>> stored = new ArrayList<>();
    private final List<Long> askedFrom = new ArrayList<>();
    private final StreamsRead streams = new StreamsRead();

    @Test
    void of_a_stream_read_before_only_the_last_event_and_those_after_it_are_asked_for() {
        store(0, 1, 2);
        assertThat(read()).isEqualTo(identifiers());
        store(3);

        assertThat(read()).isEqualTo(identifiers());
        assertThat(read()).isEqualTo(identifiers());

        assertThat(askedFrom).containsExactly(0L, 2L, 3L);
    }

    @Test
    void events_that_were_read_and_never_came_to_be_are_forgotten() {
        store(0, 1, 2);
        read();
        stored.subList(1, 3).clear();

        assertThat(read()).isEqualTo(identifiers()).hasSize(1);
    }

    @Test
    void another_event_at_the_place_of_one_that_never_came_to_be_is_read() {
        store(0, 1);
        read();
        stored.removeLast();
        store(1, 2);

        assertThat(read()).isEqualTo(identifiers());
    }

    @Test
    void a_stream_without_events_is_asked_for_anew_each_time() {
        assertThat(read()).isEmpty();
        store(0);

        assertThat(read()).isEqualTo(identifiers());
    }

    private void store(int... sequences) {
        for (var sequence : sequences) {
            stored.add(Stones.laid("a pile", sequence));
        }
    }

    private List<String> identifiers() {
        return stored.stream().map(DomainEventMessage::getIdentifier).toList();
    }

    private List<String> read() {
        return streams.read("a pile", from -> {
                    askedFrom.add(from);
                    return DomainEventStream.of(stored.stream().skip(from).toList());
                })
                .asStream()
                .map(DomainEventMessage::getIdentifier)
                .toList();
    }
}
