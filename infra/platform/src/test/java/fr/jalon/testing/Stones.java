package fr.jalon.testing;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.platform.eventstore.StoredNames;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.context.annotation.Bean;

/** A little catalogue of the tests' own: stones laid on a pile. */
public final class Stones {

    public static final LocalDate DAY = LocalDate.of(2025, 3, 17);

    private Stones() {}

    /** A stone was laid. */
    @EventType("test.stone-laid")
    public record StoneLaid(String pile, int stone, LocalDate occurredOn) implements DomainEvent {}

    /** In its second revision the weight is said in grams; it was in kilograms. */
    @EventType(value = "test.stone-weighed", revision = 2)
    public record StoneWeighed(String pile, int grams, LocalDate occurredOn) implements DomainEvent {}

    /** The store's catalogue for a process of tests. */
    public static class Catalogue {
        @Bean
        StoredNames testNames() {
            return new StoredNames(List.of(StoneLaid.class, StoneWeighed.class));
        }
    }

    /** A message ready for the store. */
    public static DomainEventMessage<StoneLaid> laid(String pile, long sequence) {
        return new GenericDomainEventMessage<>("pile", pile, sequence, new StoneLaid(pile, (int) sequence, DAY));
    }

    /** The same of a stone that was weighed. */
    public static DomainEventMessage<StoneWeighed> weighed(String pile, long sequence) {
        return new GenericDomainEventMessage<>("pile", pile, sequence, new StoneWeighed(pile, 100, DAY));
    }
}
