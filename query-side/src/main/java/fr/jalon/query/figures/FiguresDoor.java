package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.NotAllowed;
import fr.jalon.query.http.RefusedRead;
import java.net.URI;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Where another process asks for what {@code /api/programmes} answers, in the words of its addresses. What holds names of people, a
 * figure taken apart, is answered over HTTP alone.
 */
@Component
public final class FiguresDoor {

    private final FiguresApi api;
    private final Freshness freshness;

    FiguresDoor(FiguresApi api, Freshness freshness) {
        this.api = api;
        this.freshness = freshness;
    }

    /**
     * What was answered.
     *
     * @param status as HTTP has it
     * @param body to be written as JSON: what was asked for, or why not
     */
    public record Told(int status, Object body) {}

    /**
     * Answers whoever asks.
     *
     * @param path what comes after {@code /api/programmes}
     * @param after the position to wait for; none when whatever is known will do
     */
    public Told answer(Actor actor, String path, Map<String, String> parameters, @Nullable Long after) {
        if (after != null) {
            freshness.await(after, List.of(FiguresProjection.NAME));
        }
        try {
            return new Told(200, read(actor, steps(path), new Parameters(parameters)));
        } catch (Absent absent) {
            return told(path, RefusedRead.absent());
        } catch (NotAllowed refusal) {
            return told(path, RefusedRead.of(refusal));
        } catch (DateTimeParseException unreadable) {
            return told(path, api.unreadable(unreadable));
        }
    }

    private static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
    }

    private Told told(String path, ProblemDetail problem) {
        problem.setInstance(URI.create("/api/programmes" + path));
        return new Told(problem.getStatus(), problem);
    }

    private Object read(Actor actor, List<String> steps, Parameters asked) {
        return switch (steps.size()) {
            case 0 -> api.programmes(actor);
            case 1 -> api.programme(actor, steps.getFirst());
            case 2 -> ofProgramme(actor, steps.getFirst(), steps.getLast(), asked);
            case 4 -> ofIndicator(actor, steps, asked);
            default -> throw new Absent();
        };
    }

    private Object ofProgramme(Actor actor, String programme, String what, Parameters asked) {
        return switch (what) {
            case "progress" ->
                api.progress(actor, programme, asked.text("on"), asked.text("knownAt"), asked.position());
            case "changes" -> api.changes(actor, programme, asked.text("from"), asked.text("to"));
            default -> throw new Absent();
        };
    }

    private Object ofIndicator(Actor actor, List<String> steps, Parameters asked) {
        if (!steps.get(1).equals("figures") || !steps.getLast().equals("trajectory")) {
            throw new Absent();
        }
        return api.trajectory(
                actor, steps.getFirst(), steps.get(2), asked.text("on"), asked.text("knownAt"), asked.position());
    }

    private record Parameters(Map<String, String> values) {

        @Nullable
        String text(String name) {
            return values.get(name);
        }

        @Nullable
        Long position() {
            String text = values.get("position");
            if (text == null || text.isBlank()) {
                return null;
            }
            if (!text.matches("\\d{1,18}")) {
                throw new DateTimeParseException("no position", text, 0);
            }
            return Long.valueOf(text);
        }
    }
}
