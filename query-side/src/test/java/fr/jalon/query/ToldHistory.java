package fr.jalon.query;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.EventType;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.value.EventId;
import fr.jalon.query.http.PageBench;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A story written into the history as it would be stored, and told to the projections behind the pages. */
public final class ToldHistory {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final List<Projection> projections;
    private final Map<String, Long> sequences = new HashMap<>();
    private long position;

    public ToldHistory(PageBench pages) {
        projections = Stream.of(
                        "figures",
                        "figure-note",
                        "organisation",
                        "audited-stream",
                        "session",
                        "person",
                        "rights",
                        "list-export",
                        "sensitive-file",
                        "programme-choice",
                        "family",
                        "newcomer",
                        "pathway",
                        "sheet",
                        "to-tell",
                        "mission")
                .map(pages::projection)
                .toList();
        projections.forEach(TestDatabase::empty);
        TestDatabase.empty(List.of("events.history", "views.dead_letter", "views.discarded_letter"));
        stand();
    }

    /** Recorded that day at eight in the morning, Paris winter time. */
    public ToldHistory told(LocalDate day, String stream, DomainEvent... events) {
        for (DomainEvent event : events) {
            position++;
            Recorded<DomainEvent> recorded = new Recorded<>(
                    position,
                    day.atTime(7, 0).toInstant(ZoneOffset.UTC),
                    new EventId("event-" + position),
                    stream,
                    sequences.merge(stream, 1L, Long::sum) - 1,
                    Map.of(EventMetadata.ACTOR, "account-lead", EventMetadata.ROLE, "COORDINATOR"),
                    event);
            write(recorded);
            projections.forEach(projection -> projection.apply(List.of(recorded)));
        }
        stand();
        return this;
    }

    public long position() {
        return position;
    }

    private void write(Recorded<DomainEvent> recorded) {
        EventType type = recorded.event().getClass().getAnnotation(EventType.class);
        Instant at = recorded.recordedAt();
        jdbc.sql("insert into events.history values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        recorded.position(),
                        at.atOffset(ZoneOffset.UTC),
                        recorded.id().value(),
                        type.value(),
                        type.revision(),
                        recorded.stream(),
                        recorded.sequence(),
                        at.toString(),
                        JSON.writeValueAsString(new TreeMap<>(recorded.metadata())),
                        JSON.writeValueAsString(recorded.event()))
                .update();
    }

    private void stand() {
        jdbc.sql("""
            insert into views.view_position values ('figures', :position)
                on conflict (view) do update set position = excluded.position\
            """).param("position", position).update();
    }
}
