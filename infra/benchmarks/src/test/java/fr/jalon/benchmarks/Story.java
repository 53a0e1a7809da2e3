package fr.jalon.benchmarks;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a story is told: each event with the stream it belongs to and the moment it was recorded. It is the same at each telling. */
final class Story {

    /** Takes the events in the order in which they were recorded, and answers each one's id. */
    interface Listener {
        String told(String type, String stream, long sequence, DomainEvent event, LocalDateTime recordedAt);
    }

    /** One stream's name and how long it is. */
    static final class Stream {
        final String type;
        final String name;
        private long length;

        Stream(String type, String name) {
            this.type = type;
            this.name = name;
        }
    }

    final Random random = new Random(20_260_101);
    private final Listener listener;
    private LocalDateTime now = LocalDateTime.of(2023, 1, 1, 0, 0);

    Story(Listener listener) {
        this.listener = listener;
    }

    /** The next event, recorded a moment after the one before. */
    String tell(Stream stream, DomainEvent event) {
        now = now.plusNanos(1_000_000L * (1 + random.nextInt(40)));
        return listener.told(stream.type, stream.name, stream.length++, event, now);
    }

    /** A day begins, unless the one before lasted longer. */
    void day(LocalDate day) {
        var begins = day.atTime(9, 0);
        now = begins.isAfter(now) ? begins : now;
    }

    /** Identifiers of the same story are the same. */
    String id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63).toString();
    }

    boolean once(int times, int outOf) {
        return random.nextInt(outOf) < times;
    }

    /** A family: one adult or two, and known to the history from its first enrolment on. */
    final class Family {

        private final OrganisationId organisation;
        private final FamilyId id = new FamilyId("family-" + id());
        private final HomeArea area = HomeArea.values()[random.nextInt(3)];
        private final List<PersonId> adults = new ArrayList<>();
        private boolean registered;

        Family(OrganisationId organisation) {
            this.organisation = organisation;
            adults.add(person());
            if (once(3, 10)) {
                adults.add(person());
            }
        }

        Participant first() {
            return new Participant(adults.getFirst(), id, area);
        }

        /** The other adult, where there is one. */
        @Nullable
        Participant second() {
            return adults.size() == 1 ? null : new Participant(adults.getLast(), id, area);
        }

        void registerOnce(LocalDate day) {
            if (registered) {
                return;
            }
            registered = true;
            var said = adults.stream()
                    .map(adult -> new Adult(
                            adult,
                            sealed(adult, PersonalField.FIRST_NAME),
                            sealed(adult, PersonalField.LAST_NAME),
                            null,
                            sealed(adult, PersonalField.LINK_TO_CHILD)))
                    .toList();
            var child = person();
            tell(
                    new Stream("FamilyAggregate", id.value()),
                    new FamilyRegistered(
                            id,
                            organisation,
                            area,
                            said,
                            List.of(new Child(child, null, sealed(child, PersonalField.BIRTH_MONTH))),
                            day));
        }
    }

    PersonId person() {
        return new PersonId("person-" + id());
    }

    /** As long as a sealed one, and readable by nobody: no page of names is measured on this history. */
    private Personal sealed(PersonId owner, PersonalField field) {
        var bytes = new byte[45];
        random.nextBytes(bytes);
        return new Personal(
                owner.value(),
                field,
                new KeyId("key-" + id()),
                Base64.getEncoder().encodeToString(bytes));
    }

    static java.time.OffsetDateTime utc(LocalDateTime at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
