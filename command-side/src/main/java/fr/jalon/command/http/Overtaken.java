package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.CodeWords;
import fr.jalon.events.value.AttendanceStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form that was overtaken: what it showed is no longer so. It comes back with what is so now taken over as seen, and both sides in
 * words, so that whoever still wants it sends it again and succeeds.
 *
 * @param seen the hidden fields that tell what was seen, with what is so now
 * @param now what there is now, and {@code asked}, what was asked, in words; null where the refusal does not say
 */
record Overtaken(
        Map<String, String> seen,
        @Nullable String now,
        @Nullable String asked) {

    static Overtaken by(Refusal refusal, HttpServletRequest request) {
        Map<String, Object> details = refusal.details();
        Map<String, String> seen = new LinkedHashMap<>();
        if (details.get("version") instanceof Number version) {
            seen.put("_version", version.toString());
        }
        Object current = details.get("current");
        if (current instanceof Enum<?> || current instanceof Number) {
            String field = request.getParameter("seen") == null ? "from" : "seen";
            seen.put(field, current instanceof Enum<?> code ? code.name() : current.toString());
        }
        seen.keySet().removeIf(field -> request.getParameter(field) == null);
        return seen.isEmpty() ? new Overtaken(Map.of(), null, null) : bothSides(seen, details, request);
    }

    private static Overtaken bothSides(
            Map<String, String> seen, Map<String, Object> details, HttpServletRequest request) {
        Object now = details.getOrDefault("currently", details.get("current"));
        Object asking = details.get("asking");
        return new Overtaken(
                Map.copyOf(seen),
                now instanceof String || now instanceof Number ? now.toString() : null,
                asking instanceof String words ? words : asked(request).orElse(null));
    }

    /** A cell's status in words; of a count or a number promised, the number. */
    private static Optional<String> asked(HttpServletRequest request) {
        String status = request.getParameter("status");
        return status != null
                ? CodeWords.of(AttendanceStatus.class, status)
                : Stream.of("people", "children", "to")
                        .map(request::getParameter)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    String valueOf(String field, String sent) {
        return seen.getOrDefault(field, sent);
    }
}
