package fr.jalon.query.audit.history;

import fr.jalon.events.EventMetadata;
import fr.jalon.query.audit.RecordWords;
import fr.jalon.query.http.French;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as the history holds it.
 *
 * @param recordedAt in the time of the programmes
 * @param type the stored name
 * @param occurredAt the clock of the command that gave it, never used in a figure
 * @param metadata and {@code payload} as they are stored
 */
record HistoryRecord(
        long position,
        LocalDateTime recordedAt,
        String eventId,
        String type,
        @Nullable String revision,
        String stream,
        long sequence,
        String occurredAt,
        String metadata,
        String payload) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What it records, in French. */
    public String words() {
        return RecordWords.of(type);
    }

    /** 17/03/2025, 9 h 45. */
    public String recorded() {
        return French.FRENCH.date(recordedAt.toLocalDate()) + ", " + French.FRENCH.hour(recordedAt.toLocalTime());
    }

    /** To the second, for whoever compares. */
    public String exactly() {
        return recordedAt.toString();
    }

    /** The day it says it happened. */
    public @Nullable String occurredOn() {
        LocalDate day = day();
        return day == null ? null : French.FRENCH.date(day);
    }

    @Nullable
    LocalDate day() {
        JsonNode day = JSON.readTree(payload).path("occurredOn");
        return day.isString() ? LocalDate.parse(day.asString()) : null;
    }

    /** The account that recorded it. */
    public @Nullable String actor() {
        return about().get(EventMetadata.ACTOR);
    }

    /** What is kept beside it. */
    public Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        JSON.readTree(metadata)
                .properties()
                .forEach(entry -> about.put(
                        entry.getKey(),
                        entry.getValue().isString()
                                ? entry.getValue().asString()
                                : entry.getValue().toString()));
        return about;
    }

    /** What it says, personal values left under their seal. */
    public String content() {
        return SealedContent.written(payload);
    }
}
