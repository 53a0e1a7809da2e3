package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Compared.Point;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles which two moments are compared: by default the latest release and the one before it. A funder has releases alone. */
@Component
final class ComparedMoments {

    private final Programmes programmes;
    private final Moments moments;

    ComparedMoments(Programmes programmes, Moments moments) {
        this.programmes = programmes;
        this.moments = moments;
    }

    /** None while there is nothing to compare with. */
    Optional<Pair> settle(Actor actor, Programmes.Row programme, Compared asked) {
        List<Release> releases = programmes.releases(programme.id());
        boolean sharedAlone = actor.role() == Role.FUNDER;
        if (asked.from() == null && releases.isEmpty()) {
            return Optional.empty();
        }
        Point last = asked.to() == null ? later(asked.from(), releases, sharedAlone) : asked.to();
        Moment to = moment(actor, programme, releases, last);
        Point from = asked.from() == null ? before(to, releases) : asked.from();
        return from == null
                ? Optional.empty()
                : Optional.of(Pair.inOrder(moment(actor, programme, releases, from), to));
    }

    /** The latest release; when that is what it is compared with, or there is no other, today for whoever may see it. */
    private static @Nullable Point later(@Nullable Point from, List<Release> releases, boolean sharedAlone) {
        if (releases.isEmpty()) {
            return null;
        }
        Point latest = point(releases.getFirst());
        boolean another = from == null ? releases.size() > 1 : !from.on().equals(latest.on());
        return another || sharedAlone ? latest : null;
    }

    /** The last release before that moment. */
    private static @Nullable Point before(Moment to, List<Release> releases) {
        return releases.stream()
                .filter(release -> !release.on().isAfter(to.on()) && release.position() <= to.position())
                .filter(release -> !release.on().equals(to.on()) || release.position() != to.position())
                .findFirst()
                .map(ComparedMoments::point)
                .orElse(null);
    }

    private Moment moment(Actor actor, Programmes.Row programme, List<Release> releases, @Nullable Point point) {
        if (point == null && actor.role() == Role.FUNDER) {
            throw Moments.notReleased();
        }
        if (point == null) {
            return moments.now(programme, moments.today(programme));
        }
        Long position = point.position() == null
                ? releases.stream()
                        .filter(release -> release.on().equals(point.on()))
                        .map(Release::position)
                        .findFirst()
                        .orElse(null)
                : point.position();
        return moments.settle(actor, programme, new Asked(point.on(), null, position))
                .orElseThrow(Moments::notReleased);
    }

    private static Point point(Release release) {
        return new Point(release.on(), release.position());
    }

    /** Two moments, the earlier first. */
    record Pair(Moment from, Moment to) {

        static Pair inOrder(Moment one, Moment other) {
            boolean turned =
                    one.on().isAfter(other.on()) || one.on().equals(other.on()) && one.position() > other.position();
            return turned ? new Pair(other, one) : new Pair(one, other);
        }
    }
}
