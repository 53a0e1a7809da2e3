package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.History;
import fr.jalon.events.value.EventId;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventStoreTest {

    private static PlatformProcess process;
    private static EventStore store;
    private static History history;
    private static JdbcClient sql;

    @BeforeAll
    static void start() {
        process = PlatformProcess.start(TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class));
        store = process.get(EventStore.class);
        history = process.get(History.class);
        sql = process.get(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void stores_an_event_as_readable_text_under_its_stored_name() {
        var laid = Stones.laid("pile-text", 0).andMetaData(Map.of("actor", "account-1"));

        store.publish(laid);
        var head = history.sequence();

        assertThat(history.positionsOf(List.of(new EventId(laid.getIdentifier()))))
                .containsExactly(head);
        assertThat(sql.sql("select type, revision, stream, sequence, payload, metadata from events.history where"
                                + " position = ?")
                        .param(head)
                        .query()
                        .singleRow())
                .isEqualTo(Map.of(
                        "type", "test.stone-laid",
                        "revision", "1",
                        "stream", "pile-text",
                        "sequence", 0L,
                        "payload", "{\"pile\":\"pile-text\",\"stone\":0,\"occurredOn\":\"2025-03-17\"}",
                        "metadata", "{\"actor\":\"account-1\"}"));
    }

    @Test
    void reads_back_what_it_stored() {
        store.publish(Stones.laid("pile-back", 0), Stones.laid("pile-back", 1));

        assertThat(store.readEvents("pile-back").asStream().map(event -> (Object) event.getPayload()))
                .containsExactly(
                        new Stones.StoneLaid("pile-back", 0, Stones.DAY),
                        new Stones.StoneLaid("pile-back", 1, Stones.DAY));
    }

    @Test
    void refuses_an_event_above_60_kB() {
        var huge = new GenericDomainEventMessage<>(
                "pile",
                "pile-huge",
                0,
                new Stones.StoneLaid("x".repeat(60_000), 0, Stones.DAY),
                MetaData.emptyInstance());

        assertThatThrownBy(() -> store.publish(huge)).hasStackTraceContaining(EventTooLarge.class.getName());
        assertThat(store.readEvents("pile-huge").hasNext()).isFalse();
    }
}
