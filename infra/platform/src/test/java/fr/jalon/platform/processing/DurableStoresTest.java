package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.TestPostgres;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class DurableStoresTest {

    static class MemoryEvents {
        @Bean
        @Primary
        EventStorageEngine memoryEngine() {
            return new InMemoryEventStorageEngine();
        }
    }

    static class MemoryTokens {
        @Bean
        @Primary
        TokenStore memoryTokens() {
            return new InMemoryTokenStore();
        }
    }

    static class MemoryLetters {
        @Bean
        @Primary
        SequencedDeadLetterQueue<EventMessage<?>> memoryLetters() {
            return InMemorySequencedDeadLetterQueue.defaultQueue();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {MemoryEvents.class, MemoryTokens.class, MemoryLetters.class})
    void refuses_to_start_when_anything_would_be_kept_in_memory(Class<?> inMemory) {
        var database = TestPostgres.shared().newDatabase();

        assertThatThrownBy(
                        () -> PlatformProcess.start(database, List.of(inMemory)).close())
                .hasStackTraceContaining("would not last");
    }
}
