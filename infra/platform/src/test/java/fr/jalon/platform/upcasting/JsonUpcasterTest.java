package fr.jalon.platform.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

class JsonUpcasterTest {

    static class StoneWeighed_1_to_2 extends JsonUpcaster {
        StoneWeighed_1_to_2() {
            super("test.stone-weighed", 1);
        }

        @Override
        protected ObjectNode upcast(ObjectNode payload) {
            var kilograms = payload.remove("kilograms").asInt();
            return payload.put("grams", kilograms * 1_000);
        }
    }

    static class Upcasters {
        @Bean
        StoneWeighed_1_to_2 stoneWeighed() {
            return new StoneWeighed_1_to_2();
        }
    }

    @Test
    void an_event_stored_in_its_first_revision_reads_as_its_second() {
        try (var process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, Upcasters.class))) {
            process.get(JdbcClient.class).sql("""
                insert into events.domain_event (event_identifier, aggregate_identifier, sequence_number, type,
                    payload_type, payload_revision, payload, meta_data, time_stamp)
                values ('1', 'pile-old', 0, 'pile', 'test.stone-weighed', '1',
                    '{"pile":"pile-old","kilograms":3,"occurredOn":"2025-03-17"}', '{}', '2025-03-17T09:00:00.000000Z')
                """).update();

            var events = process.get(EventStore.class)
                    .readEvents("pile-old")
                    .asStream()
                    .toList();

            assertThat(events.getFirst().getPayload())
                    .isEqualTo(new Stones.StoneWeighed("pile-old", 3_000, Stones.DAY));
        }
    }
}
