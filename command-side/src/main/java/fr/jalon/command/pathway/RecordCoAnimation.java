package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.SessionId;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The parent animated a session beside an employee; recorded in any case, counted by the rules of the package. */
record RecordCoAnimation(@TargetAggregateIdentifier PathwayId pathway, SessionId session) implements PathwayCommand {

    /** @param least the share of the session's workshops that makes a co-animation */
    List<PathwayEvent> decide(Pathway state, AnimatedSession animated, BigDecimal least) {
        Begun begun = state.begun();
        CoAnimationRecorded told = told(pathway, begun, animated, least);
        return begun.coAnimations().stands(session, new Share(told.together(), told.planned()), told.notCounted())
                ? List.of()
                : List.of(told);
    }

    /** What is to be said of this session in this pathway, as both stand. */
    static CoAnimationRecorded told(PathwayId pathway, Begun begun, AnimatedSession animated, BigDecimal least) {
        Sequence.Place place = Sequence.of(begun, animated);
        Share share = animated.by(begun.person());
        return new CoAnimationRecorded(
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
        if (!share.reaches(least)) {
            return NotCounted.TOO_FEW_WORKSHOPS;
        }
        return animated.besideAnEmployee(begun.person()).reaches(least) ? null : NotCounted.NO_EMPLOYEE;
    }
}
