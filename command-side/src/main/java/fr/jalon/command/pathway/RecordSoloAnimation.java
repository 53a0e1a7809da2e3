package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.SessionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The parent animated a session without an employee; recorded in any case, counted by the rules of the package. */
record RecordSoloAnimation(@TargetAggregateIdentifier PathwayId pathway, SessionId session) implements PathwayCommand {

    /** @param least the share of the session's workshops that makes an animation alone */
    List<PathwayEvent> decide(Pathway state, AnimatedSession animated, BigDecimal least) {
        Begun begun = state.begun();
        SoloAnimationRecorded told = told(pathway, begun, animated, least);
        return begun.soloAnimations().stands(session, new Share(told.animated(), told.planned()), told.notCounted())
                ? List.of()
                : List.of(told);
    }

    /** What is to be said of this session in this pathway, as both stand. */
    static SoloAnimationRecorded told(PathwayId pathway, Begun begun, AnimatedSession animated, BigDecimal least) {
        Sequence.Place place = Sequence.of(begun, animated);
        Share share = animated.by(begun.person());
        return new SoloAnimationRecorded(
                pathway,
                begun.person(),
                begun.organisation(),
                begun.programme(),
                animated.session(),
                share.workshops(),
                share.planned(),
                notCounted(begun, animated, place, share, least),
                place.on());
    }

    private static @Nullable NotCounted notCounted(
            Begun begun, AnimatedSession animated, Sequence.Place place, Share share, BigDecimal least) {
        if (place.tooEarly() != null) {
            return place.tooEarly();
        }
        LocalDate soloFrom = begun.soloFrom();
        if (soloFrom == null || soloFrom.isAfter(place.began())) {
            return NotCounted.SOLO_STAGE_NOT_OPEN;
        }
        if (animated.besideAnEmployee(begun.person()).workshops() > 0) {
            return NotCounted.NOT_ALONE;
        }
        return share.reaches(least) ? null : NotCounted.TOO_FEW_WORKSHOPS;
    }
}
