package fr.jalon.platform.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import java.util.Objects;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes events as JSON under their stored name and revision, never under the name of a class. What is not an event (tokens,
 * metadata, snapshots) keeps its class name, and must be of this house or of Axon's.
 */
public final class NamedEventSerializer extends Jackson3Serializer {

    private final StoredNames names;

    public NamedEventSerializer(StoredNames names) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(NamedEventSerializer::customize));
        this.names = names;
    }

    private static void customize(JsonMapper.Builder mapper) {
        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("fr.jalon.")
                .allowIfSubType("java.")
                .build());
        mapper.changeDefaultPropertyInclusion(
                _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
        // A field that this version does not know was written by a newer one: the event stays readable.
        mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (type != null && DomainEvent.class.isAssignableFrom(type)) {
            var stored = Objects.requireNonNull(((Class<?>) type).getAnnotation(EventType.class), type.getName());
            return new SimpleSerializedType(stored.value(), Integer.toString(stored.revision()));
        }
        return super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var event = names.eventNamed(type.getName());
        if (event != null) {
            return event;
        }
        return super.classForType(type);
    }
}
