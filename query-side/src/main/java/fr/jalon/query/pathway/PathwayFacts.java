package fr.jalon.query.pathway;

import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.ReferentRecognised;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.SessionId;
import fr.jalon.query.figures.Fact;
import fr.jalon.query.figures.FactsOf;
import fr.jalon.query.figures.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the steps of a pathway make true. A step taken out of order is a fact that never counts, with the reason the event gives. */
@Component
public final class PathwayFacts implements FactsOf<PathwayEvent> {

    @Override
    public Class<PathwayEvent> events() {
        return PathwayEvent.class;
    }

    @Override
    public Optional<Held> from(Recorded<PathwayEvent> recorded) {
        return switch (recorded.event()) {
            case ReferentTrained e ->
                Optional.of(new Held(
                        "referent-trained/" + e.pathway(),
                        List.of(step("referent-trained", e, null, null, null)),
                        LeftOut.CORRECTED));
            case CoAnimationRecorded e ->
                Optional.of(taken(
                        recorded.id(),
                        step("co-animation", e, e.session(), share(e.together(), e.planned()), e.notCounted())));
            case SoloAnimationRecorded e ->
                Optional.of(taken(
                        recorded.id(),
                        step("solo-animation", e, e.session(), share(e.animated(), e.planned()), e.notCounted())));
            case StepTakenBack e -> Optional.of(new Held(stepOf(e.corrects()), List.of(), LeftOut.STEP_TAKEN_BACK));
            case ParentRecruited _, SoloStageOpened _, ReferentRecognised _ -> Optional.empty();
        };
    }

    private static Held taken(EventId id, Fact step) {
        return new Held(stepOf(id), List.of(step), LeftOut.STEP_TAKEN_BACK);
    }

    /** A step is taken back by the event that recorded it. */
    private static String stepOf(EventId recorded) {
        return "step/" + recorded;
    }

    private static Fact step(
            String kind,
            PathwayEvent e,
            @Nullable SessionId session,
            @Nullable BigDecimal share,
            @Nullable NotCounted notCounted) {
        return new Fact(
                kind,
                e.organisation(),
                e.programme(),
                null,
                null,
                session,
                null,
                null,
                e.person(),
                1,
                share,
                null,
                notCounted == null ? null : LeftOut.of(notCounted),
                e.occurredOn());
    }

    private static BigDecimal share(int part, int planned) {
        return planned == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(planned), 6, RoundingMode.HALF_UP);
    }
}
