package fr.jalon.command.http;

import fr.jalon.events.Actor;
import fr.jalon.events.EventMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** Carries who, in what role, by which command and from where over to the events, through automations too. Nothing else. */
@Component
class CommandMetadata implements CorrelationDataProvider {

    private static final List<String> KEPT = List.of(
            EventMetadata.ACTOR, EventMetadata.ROLE, EventMetadata.COMMAND, EventMetadata.SOURCE, EventMetadata.BATCH);

    static Map<String, String> of(Incoming incoming, Actor actor) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(EventMetadata.ACTOR, actor.account().value());
        metadata.put(EventMetadata.ROLE, actor.role().name());
        metadata.put(EventMetadata.COMMAND, "command-" + UUID.randomUUID());
        metadata.put(EventMetadata.SOURCE, incoming.source().name());
        String batch = incoming.batch();
        if (batch != null) {
            metadata.put(EventMetadata.BATCH, batch);
        }
        return metadata;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> kept = new HashMap<>(message.getMetaData());
        kept.keySet().retainAll(KEPT);
        return kept;
    }
}
