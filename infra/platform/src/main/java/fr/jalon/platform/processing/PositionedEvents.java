package fr.jalon.platform.processing;

import fr.jalon.platform.eventstore.HistoryHead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The history by position, as streaming processors read it: gapless, so that a token is one number and nothing is ever skipped. */
final class PositionedEvents implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    /** Where a message carries the instant at which it was recorded, beside what was stored. */
    static final String RECORDED_AT = "recordedAt";

    static final int PAGE = 1_000;

    private final JdbcTemplate sql;
    private final TransactionTemplate reading;
    private final HistoryHead head;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    /** Wakes who waits: on the pool that all of Java shares, somebody else's long work would hold them up. */
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("view-alarm").daemon().factory());

    private volatile Page tail = new Page(0, 0, List.of());

    PositionedEvents(
            JdbcTemplate sql,
            PlatformTransactionManager transactions,
            HistoryHead head,
            Serializer serializer,
            EventUpcaster upcasters) {
        this.sql = sql;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.head = head;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return openStream(token == null ? 0 : token.position().orElse(0), Passage.UNNOTICED);
    }

    /** What comes after this position; somebody is told how far it was read. */
    BlockingStream<TrackedEventMessage<?>> openStream(long position, Passage passage) {
        return new PositionedStream(this, head, position, passage, alarm);
    }

    @Override
    public void close() {
        alarm.shutdownNow();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(position("select max(position) from events.event_position"));
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(position(
                "select max(position) from events.event_position where recorded_at < ?",
                instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)));
    }

    private long position(String query, Object... parameters) {
        var found = sql.queryForObject(query, Long.class, parameters);
        return found == null ? 0 : found;
    }

    /**
     * The next events after this position, at most a page of them. All the views of a process follow the end of the history: what one
     * of them has just read there is not read again for the others.
     */
    Page after(long position) {
        var known = tail;
        if (known.from() <= position && position < known.upTo()) {
            return known.from(position);
        }
        var read = read(position);
        if (read.isLast()) {
            tail = read;
        }
        return read;
    }

    private Page read(long position) {
        return reading.execute(_ -> {
            // With few statistics the planner reads the whole table, in parallel, for a page.
            sql.execute("set local max_parallel_workers_per_gather = 0; set local enable_hashjoin = off;"
                    + " set local enable_mergejoin = off");
            return page(position);
        });
    }

    private Page page(long position) {
        var rows = sql.query("""
            select p.position, p.recorded_at, e.type as stream_type, e.event_identifier, e.aggregate_identifier,
                   e.sequence_number, e.time_stamp, e.payload_type, e.payload_revision, e.payload, e.meta_data
                from events.event_position p join events.domain_event e on e.global_index = p.global_index
                where p.position > ? order by p.position limit ?
            """, PositionedEvents::row, position, PAGE);
        if (rows.isEmpty()) {
            return new Page(position, position, List.of());
        }
        var recordedAt = rows.stream().collect(Collectors.toMap(Row::position, Row::recordedAt));
        var messages = EventUtils.upcastAndDeserializeTrackedEvents(
                        rows.stream().map(Row::data), serializer, upcasters)
                .<TrackedEventMessage<?>>map(message -> {
                    var at = message.trackingToken().position().orElseThrow();
                    var instant = Objects.requireNonNull(recordedAt.get(at));
                    return (TrackedEventMessage<?>) message.andMetaData(Map.of(RECORDED_AT, instant.toString()));
                })
                .toList();
        return new Page(position, rows.getLast().position(), messages);
    }

    private static Row row(ResultSet result, int index) throws SQLException {
        var position = result.getLong("position");
        var entry = new GenericDomainEventEntry<>(
                result.getString("stream_type"),
                result.getString("aggregate_identifier"),
                result.getLong("sequence_number"),
                result.getString("event_identifier"),
                result.getString("time_stamp"),
                result.getString("payload_type"),
                result.getString("payload_revision"),
                result.getString("payload"),
                result.getString("meta_data"));
        return new Row(
                position,
                result.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(position), entry));
    }

    private record Row(long position, Instant recordedAt, TrackedDomainEventData<?> data) {}

    /** The events after one position, and the other up to which these are all. */
    record Page(long from, long upTo, List<TrackedEventMessage<?>> messages) {

        /** Whether the history went no further when it was read. */
        boolean isLast() {
            return upTo - from < PAGE;
        }

        private Page from(long later) {
            return later == from
                    ? this
                    : new Page(
                            later,
                            upTo,
                            messages.stream()
                                    .filter(message -> ViewBatch.position(message) > later)
                                    .toList());
        }
    }
}
