package fr.jalon.query.operations;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAY;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.http.PageBench;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happens to a sensitive file, each at its own moment; told to the one view that keeps it. */
final class SensitiveStory {
    private final Projection projection;
    private long position;

    SensitiveStory(Projection projection) {
        this.projection = projection;
        TestDatabase.empty(projection);
    }

    SensitiveStory marked(FamilyId family) {
        return marked(family, SensitiveReason.PROTECTED_SITUATION);
    }

    SensitiveStory marked(FamilyId family, SensitiveReason reason) {
        return told("account-lead", PageBench.NOW, new FileMarkedSensitive(family, BULLES, reason, DAY));
    }

    SensitiveStory unmarked(FamilyId family) {
        return told(
                "account-lead",
                PageBench.NOW,
                new SensitiveMarkRemoved(family, BULLES, SensitiveEndReason.NO_LONGER_NEEDED, DAY));
    }

    /** Opened so long before now. */
    SensitiveStory opened(FamilyId family, String account, OpeningReason reason, Duration ago) {
        return told(
                account,
                PageBench.NOW.minus(ago),
                new SensitiveRecordOpened(new OpeningId("opening-" + (position + 1)), BULLES, family, reason, DAY));
    }

    private SensitiveStory told(String account, Instant at, DomainEvent event) {
        position++;
        projection.apply(List.of(new Recorded<>(
                position,
                at,
                new EventId("event-" + position),
                "stream",
                position,
                Map.of(EventMetadata.ACTOR, account),
                event)));
        return this;
    }
}
