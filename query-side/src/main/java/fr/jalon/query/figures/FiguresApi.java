package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.NotAllowed;
import fr.jalon.query.http.Reads;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programmes and their figures as JSON. Dates and instants may be left out; {@code knownAt} may be a date alone, for its end. */
@RestController
@Reads(FiguresProjection.NAME)
@RequestMapping("/api/programmes")
class FiguresApi {

    private final Figures figures;
    private final Programmes programmes;

    FiguresApi(Figures figures, Programmes programmes) {
        this.figures = figures;
        this.programmes = programmes;
    }

    @GetMapping
    List<ProgrammeSummary> programmes(Actor actor) {
        return figures.programmes(actor);
    }

    @GetMapping("/{programme}")
    ProgrammeDetail programme(Actor actor, @PathVariable String programme) {
        return figures.programme(actor, id(programme));
    }

    @GetMapping("/{programme}/progress")
    Progress progress(
            Actor actor,
            @PathVariable String programme,
            @RequestParam @Nullable String on,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable Long position) {
        ProgrammeId id = id(programme);
        return figures.progress(actor, id, asked(id, on, knownAt, position));
    }

    @GetMapping("/{programme}/figures/{indicator}")
    Explanation explanation(
            Actor actor,
            @PathVariable String programme,
            @PathVariable String indicator,
            @RequestParam @Nullable String on,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable Long position,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "0") int leftOutPage,
            @RequestParam(defaultValue = "50") int size) {
        ProgrammeId id = id(programme);
        return figures.explanation(
                actor,
                id,
                new IndicatorId(indicator),
                asked(id, on, knownAt, position),
                new Paging(page, leftOutPage, size));
    }

    @GetMapping("/{programme}/figures/{indicator}/trajectory")
    Trajectory trajectory(
            Actor actor,
            @PathVariable String programme,
            @PathVariable String indicator,
            @RequestParam @Nullable String on,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable Long position) {
        ProgrammeId id = id(programme);
        return figures.trajectory(actor, id, new IndicatorId(indicator), asked(id, on, knownAt, position));
    }

    /** {@code from} and {@code to}: a day shared, or a day and a position as in 2024-06-30.1200; by default the last two releases. */
    @GetMapping("/{programme}/changes")
    Changes changes(
            Actor actor,
            @PathVariable String programme,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to) {
        return figures.changes(actor, id(programme), Compared.read(from, to))
                .orElseThrow(() ->
                        new NotAllowed("figures.nothing-to-compare", "Il n’y a pas encore deux partages à comparer."));
    }

    private static ProgrammeId id(String programme) {
        try {
            return new ProgrammeId(programme);
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }

    private Asked asked(ProgrammeId programme, @Nullable String on, @Nullable String knownAt, @Nullable Long position) {
        return new Asked(
                on == null || on.isBlank() ? null : Asked.day(on),
                knownAt == null || knownAt.isBlank() ? null : instant(programme, knownAt),
                position);
    }

    /** A date alone means its end, in the programme's zone. */
    private Instant instant(ProgrammeId programme, String knownAt) {
        if (knownAt.length() > 10) {
            return OffsetDateTime.parse(knownAt.replace(' ', '+')).toInstant();
        }
        ZoneId zone = programmes.find(programme).map(Programmes.Row::zoneId).orElse(ZoneId.of("Europe/Paris"));
        return Asked.day(knownAt).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    @ExceptionHandler
    ProblemDetail unreadable(DateTimeParseException unreadable) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "Écrivez une date comme 2024-06-30, ou un instant comme 2024-06-30T23:59:59Z.");
        problem.setType(URI.create("urn:jalon:figures.date-unreadable"));
        problem.setTitle("Date illisible");
        problem.setProperty("code", "figures.date-unreadable");
        return problem;
    }
}
