package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.http.NotAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles as of when figures are read: today and now by default, and for funders only what was released to them. */
@Component
final class Moments {

    private final Programmes programmes;
    private final History history;
    private final Clock clock;
    private final JdbcClient jdbc;

    Moments(Programmes programmes, History history, Clock clock, JdbcClient jdbc) {
        this.programmes = programmes;
        this.history = history;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** None for a funder while nothing was released. */
    Optional<Moment> settle(Actor actor, Programmes.Row programme, Asked asked) {
        if (actor.role() == Role.FUNDER) {
            List<Release> releases = programmes.releases(programme.id());
            return releases.isEmpty() ? Optional.empty() : Optional.of(released(programme, releases, asked));
        }
        LocalDate on = asked.on() == null ? today(programme) : asked.on();
        if (asked.position() == null && asked.knownAt() == null) {
            return Optional.of(now(programme, on));
        }
        long position = position(asked);
        Instant knownAt =
                asked.position() != null || asked.knownAt() == null ? history.recordedAt(position) : asked.knownAt();
        return Optional.of(at(programme, on, position, knownAt));
    }

    /** As of now, whoever asks: what a funder is answered before anything was released says nothing more than that. */
    Moment now(Programmes.Row programme, LocalDate on) {
        Instant now = clock.instant();
        long position = history.head();
        Instant recordedAt = history.recordedAt(position);
        return at(programme, on, position, now.isBefore(recordedAt) ? recordedAt : now);
    }

    LocalDate today(Programmes.Row programme) {
        return LocalDate.ofInstant(clock.instant(), programme.zoneId());
    }

    private Moment released(Programmes.Row programme, List<Release> releases, Asked asked) {
        boolean anyPosition = asked.position() == null && asked.knownAt() == null;
        long position = anyPosition ? 0 : position(asked);
        Release release = releases.stream()
                .filter(r -> asked.on() == null || r.on().equals(asked.on()))
                .filter(r -> anyPosition || r.position() == position)
                .findFirst()
                .orElseThrow(Moments::notReleased);
        return at(programme, release.on(), release.position(), history.recordedAt(release.position()));
    }

    /** A funder's answer wherever a date or a position was not released. */
    static NotAllowed notReleased() {
        return new NotAllowed(
                "figures.not-released",
                "L’association n’a pas partagé de chiffres arrêtés à cette date. Choisissez une date partagée.");
    }

    private long position(Asked asked) {
        if (asked.position() != null) {
            return Math.clamp(asked.position(), 0, history.head());
        }
        return asked.knownAt() == null ? history.head() : history.positionAt(asked.knownAt());
    }

    private Moment at(Programmes.Row programme, LocalDate on, long position, Instant knownAt) {
        long written = jdbc.sql("select coalesce(max(position), 0) from views.view_position where view = :view")
                .param("view", FiguresProjection.NAME)
                .query(Long.class)
                .single();
        long pending = parkedOrGivenUp() + Math.max(0, position - written);
        return new Moment(programme.id(), on, position, knownAt, pending == 0, pending);
    }

    /** What the view set aside, and what was given up of it: a hole until the view is built again. */
    private long parkedOrGivenUp() {
        return jdbc.sql("""
            select (select count(*) from views.dead_letter where processing_group = 'view.' || :view)
                 + (select count(*) from views.discarded_letter where view = :view)\
            """)
                .param("view", FiguresProjection.NAME)
                .query(Long.class)
                .single();
    }
}
