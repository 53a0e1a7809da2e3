package fr.jalon.platform.processing;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.operations.OperationsEvent.LetterDiscardAsked;
import fr.jalon.events.operations.OperationsEvent.LetterRetryAsked;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.operations.OperationsEvent.ViewRebuildAsked;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.ViewName;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the upkeep that was asked for. Carrying it out is {@link UpkeepWorker}'s. */
final class UpkeepProjection implements Projection {

    private final JdbcClient sql;

    UpkeepProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return ViewName.UPKEEP.key();
    }

    @Override
    public List<String> tables() {
        return List.of("upkeep");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(ViewRebuildAsked.class, LetterRetryAsked.class, LetterDiscardAsked.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (var recorded : events) {
            if (recorded.event() instanceof OperationsEvent event) {
                switch (event) {
                    case ViewRebuildAsked e -> write(recorded, e.upkeep(), "REBUILD", e.view(), null, null, e.reason());
                    case LetterRetryAsked e ->
                        write(recorded, e.upkeep(), "RETRY", e.view(), e.stream(), null, e.reason());
                    case LetterDiscardAsked e ->
                        write(recorded, e.upkeep(), "DISCARD", e.view(), e.stream(), e.upTo(), e.reason());
                    case ListExported _, SessionPeopleExported _, SensitiveRecordOpened _ -> {}
                }
            }
        }
    }

    private void write(
            Recorded<DomainEvent> recorded,
            UpkeepId upkeep,
            String kind,
            ViewName view,
            @Nullable String stream,
            @Nullable Long upTo,
            Enum<?> reason) {
        sql.sql("""
            insert into views.upkeep (upkeep, position, kind, view, stream, up_to, reason, asked_at, asked_by)
                values (:upkeep, :position, :kind, :view, :stream, :upTo, :reason, :at, :by) on conflict do nothing
            """)
                .param("upkeep", upkeep.value())
                .param("position", recorded.position())
                .param("kind", kind)
                .param("view", view.key())
                .param("stream", stream)
                .param("upTo", upTo)
                .param("reason", reason.name())
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", recorded.metadata().get(EventMetadata.ACTOR))
                .update();
    }
}
