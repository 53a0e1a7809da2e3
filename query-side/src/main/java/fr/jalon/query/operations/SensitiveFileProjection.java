package fr.jalon.query.operations;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which files are marked sensitive, and every opening of one. An opening stays when the mark goes. */
@Component
final class SensitiveFileProjection implements Projection {
    private final JdbcClient jdbc;

    SensitiveFileProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "sensitive-file";
    }

    @Override
    public List<String> tables() {
        return List.of("sensitive_file", "sensitive_opening");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(FileMarkedSensitive.class, SensitiveMarkRemoved.class, SensitiveRecordOpened.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        for (Recorded<DomainEvent> recorded : events) {
            String by = recorded.metadata().get(EventMetadata.ACTOR);
            switch (recorded.event()) {
                case FileMarkedSensitive event -> marked(event, by);
                case SensitiveMarkRemoved event -> removed(event);
                case SensitiveRecordOpened event -> opened(recorded.position(), recorded.recordedAt(), event, by);
                default -> {}
            }
        }
    }

    private void marked(FileMarkedSensitive event, @Nullable String by) {
        jdbc.sql("""
            insert into views.sensitive_file values (:family, :organisation, :reason, :since, :by)
            on conflict (family) do update
            set reason = excluded.reason, since = excluded.since, marked_by = excluded.marked_by\
            """)
                .param("family", event.family().value())
                .param("organisation", event.organisation().value())
                .param("reason", event.reason().name())
                .param("since", event.occurredOn())
                .param("by", by)
                .update();
    }

    private void removed(SensitiveMarkRemoved event) {
        jdbc.sql("delete from views.sensitive_file where family = ?")
                .param(event.family().value())
                .update();
    }

    private void opened(long position, Instant at, SensitiveRecordOpened event, @Nullable String by) {
        jdbc.sql("""
            insert into views.sensitive_opening
            values (:opening, :position, :family, :organisation, :reason, :at, :by) on conflict do nothing\
            """)
                .param("opening", event.opening().value())
                .param("position", position)
                .param("family", event.family().value())
                .param("organisation", event.organisation().value())
                .param("reason", event.reason().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
