package fr.jalon.query.pathway;

import fr.jalon.events.Recorded;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentCorrected;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.pathway.PathwayEvent.ReferentRecognised;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.pathway.PathwayEvent.TrainingCorrected;
import fr.jalon.events.pathway.PathwayEvent.TrainingWithdrawn;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.SessionId;
import fr.jalon.query.figures.Fact;
import fr.jalon.query.figures.FactsOf;
import fr.jalon.query.figures.LeftOut;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
    public List<Held> from(Recorded<PathwayEvent> recorded) {
        return switch (recorded.event()) {
            case ReferentTrained e -> trained(e, List.of(training(e)));
            case TrainingCorrected e -> trained(e, List.of(training(e)));
            case TrainingWithdrawn e -> trained(e, List.of());
            case CoAnimationRecorded e ->
                taken(
                        recorded.id(),
                        e,
                        step("co-animation", e, e.session(), share(e.together(), e.planned()), e.notCounted()));
            case SoloAnimationRecorded e ->
                taken(
                        recorded.id(),
                        e,
                        step("solo-animation", e, e.session(), share(e.animated(), e.planned()), e.notCounted()));
            case StepTakenBack e -> List.of(new Held(stepOf(e.corrects()), List.of(), LeftOut.STEP_TAKEN_BACK));
            case ParentRecruited _,
                    RecruitmentCorrected _,
                    RecruitmentWithdrawn _,
                    SoloStageOpened _,
                    ReferentRecognised _ -> List.of();
        };
    }

    private static List<Held> trained(PathwayEvent e, List<Fact> facts) {
        return List.of(new Held("referent-trained/" + e.pathway(), facts, LeftOut.CORRECTED));
    }

    private static Fact training(PathwayEvent e) {
        return step("referent-trained", e, null, null, null);
    }

    /** What was said last of a session stands: a step that counts at last, or not for another reason, is no longer left out for the first. */
    private static List<Held> taken(EventId id, PathwayEvent event, Fact step) {
        String leftOut = step.kind() + "/" + event.pathway() + "/" + step.session();
        return step.leftOut() != null
                ? List.of(new Held(leftOut, List.of(step), LeftOut.CORRECTED))
                : List.of(
                        new Held(leftOut, List.of(), LeftOut.CORRECTED),
                        new Held(stepOf(id), List.of(step), LeftOut.STEP_TAKEN_BACK));
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
