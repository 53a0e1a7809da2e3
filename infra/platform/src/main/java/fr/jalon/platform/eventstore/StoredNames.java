package fr.jalon.platform.eventstore;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Under which name and revision each event is stored. Names outlive classes, so the store never holds the name of a class. */
public final class StoredNames {

    private final Map<String, Class<? extends DomainEvent>> byName = new HashMap<>();

    public StoredNames(Collection<Class<? extends DomainEvent>> events) {
        for (var event : events) {
            var type = event.getAnnotation(EventType.class);
            if (type == null) {
                throw new IllegalArgumentException(event.getName() + " has no stored name");
            }
            var other = byName.put(type.value(), event);
            if (other != null) {
                throw new IllegalArgumentException(type.value() + " names both " + other + " and " + event);
            }
        }
    }

    /** The event of this name, if there is one. */
    @Nullable
    Class<? extends DomainEvent> eventNamed(String name) {
        return byName.get(name);
    }
}
