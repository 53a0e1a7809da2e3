package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges a session that was recorded as a step anew, once what the step was built on has changed: one that counted and no longer does is
 * taken back, one that did not and now does (or does not for another reason) is recorded again. What was never recorded stays so.
 *
 * @param reason why, and {@code on} since when, a step is taken back
 */
record Recount(PathwayId pathway, Asked asked, CorrectionReason reason, LocalDate on) {

    List<PathwayEvent> of(Begun begun, AnimatedSession animated) {
        return Stream.of(together(begun, animated), alone(begun, animated))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PathwayEvent> together(Begun begun, AnimatedSession animated) {
        if (!begun.coAnimations().recorded().contains(animated.session())) {
            return Optional.empty();
        }
        if (animated.held().isEmpty()) {
            return fallen(begun, begun.coAnimations(), animated);
        }
        CoAnimationRecorded told = RecordCoAnimation.told(pathway, begun, animated, asked.together());
        return again(begun, begun.coAnimations(), animated, told, told.notCounted());
    }

    private Optional<PathwayEvent> alone(Begun begun, AnimatedSession animated) {
        if (!begun.soloAnimations().recorded().contains(animated.session())) {
            return Optional.empty();
        }
        if (animated.held().isEmpty()) {
            return fallen(begun, begun.soloAnimations(), animated);
        }
        SoloAnimationRecorded told = RecordSoloAnimation.told(pathway, begun, animated, asked.alone());
        return again(begun, begun.soloAnimations(), animated, told, told.notCounted());
    }

    private Optional<PathwayEvent> again(
            Begun begun, Steps steps, AnimatedSession animated, PathwayEvent told, @Nullable NotCounted now) {
        if (steps.counts(animated.session())) {
            // A stage that fell takes back no session animated while it stood.
            return now == null || now == NotCounted.SOLO_STAGE_NOT_OPEN
                    ? Optional.empty()
                    : fallen(begun, steps, animated);
        }
        boolean same = steps.of(animated.session())
                .map(step -> step.notCounted() == now)
                .orElse(now != null);
        return same ? Optional.empty() : Optional.of(told);
    }

    private Optional<PathwayEvent> fallen(Begun begun, Steps steps, AnimatedSession animated) {
        return steps.of(animated.session())
                .filter(step -> step.notCounted() == null)
                .map(step -> new StepTakenBack(
                        pathway,
                        begun.person(),
                        begun.organisation(),
                        begun.programme(),
                        animated.session(),
                        step.record(),
                        reason,
                        on));
    }
}
