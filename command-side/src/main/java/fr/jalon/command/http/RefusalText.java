package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.decision.RefusalReason;
import fr.jalon.events.value.AttendanceStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How a refusal travels to another process: as JSON, with what its details are, so that it is told there as it would be here. */
final class RefusalText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RefusalText() {}

    static String write(Refusal refusal) {
        Map<String, Detail> details = new LinkedHashMap<>();
        refusal.details().forEach((name, detail) -> details.put(name, Detail.of(detail)));
        RefusalReason reason = refusal.reason();
        return JSON.writeValueAsString(new Written(reason.code(), reason.kind(), reason.sentence(), details));
    }

    static Refusal read(String text) {
        Written written = JSON.readValue(text, Written.class);
        Map<String, Object> details = new LinkedHashMap<>();
        written.details().forEach((name, detail) -> details.put(name, detail.read()));
        return new Refusal(written, details);
    }

    /** The reason, for whoever reads it, is what was written of it. */
    private record Written(String code, Kind kind, String sentence, Map<String, Detail> details)
            implements RefusalReason {}

    /** A detail and what it is: a sentence writes a day otherwise than a text. */
    private record Detail(As as, Object value) {

        private enum As {
            DAY,
            TIME,
            STATUS,
            LIST,
            MAP,
            PLAIN
        }

        static Detail of(Object detail) {
            return switch (detail) {
                case LocalDate day -> new Detail(As.DAY, day.toString());
                case LocalDateTime time -> new Detail(As.TIME, time.toString());
                case AttendanceStatus status -> new Detail(As.STATUS, status.name());
                case List<?> list ->
                    new Detail(As.LIST, list.stream().map(Detail::of).toList());
                case Map<?, ?> map -> {
                    Map<String, Detail> parts = new LinkedHashMap<>();
                    map.forEach((name, part) -> parts.put(name.toString(), of(part)));
                    yield new Detail(As.MAP, parts);
                }
                default -> new Detail(As.PLAIN, detail);
            };
        }

        Object read() {
            return switch (as) {
                case DAY -> LocalDate.parse(value.toString());
                case TIME -> LocalDateTime.parse(value.toString());
                case STATUS -> AttendanceStatus.valueOf(value.toString());
                case LIST -> ((List<?>) value).stream().map(Detail::again).toList();
                case MAP -> {
                    Map<String, Object> parts = new LinkedHashMap<>();
                    ((Map<?, ?>) value).forEach((name, part) -> parts.put(name.toString(), again(part)));
                    yield parts;
                }
                case PLAIN -> value;
            };
        }

        private static Object again(Object part) {
            return JSON.convertValue(part, Detail.class).read();
        }
    }
}
