package fr.jalon.platform.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * Axon counts events by processor and by type, thousands of series that nobody looks at: by processor is enough. Its latency of events
 * is left out, for what it says by type makes no sense together; how far a view is behind is told by our own.
 */
@Component
final class FewerAxonMeters implements MeterFilter {

    private static final String TYPE = "payloadType";

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        return isOfEvents(id) && id.getName().endsWith(".latency") ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        return isOfEvents(id) ? id.replaceTags(withoutType(id)) : id;
    }

    private static boolean isOfEvents(Meter.Id id) {
        return id.getName().startsWith("eventProcessor.") || id.getName().startsWith("eventStore.");
    }

    private static Iterable<Tag> withoutType(Meter.Id id) {
        return StreamSupport.stream(id.getTagsAsIterable().spliterator(), false)
                .filter(tag -> !tag.getKey().equals(TYPE))
                .toList();
    }
}
