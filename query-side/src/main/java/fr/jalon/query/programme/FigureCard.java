package fr.jalon.query.programme;

import fr.jalon.query.figures.Figure;
import fr.jalon.query.figures.Trajectory;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a card shows it: what was done of what was promised.
 *
 * @param trajectory beside the plan; none where nothing is promised
 * @param address where the figure is explained
 */
public record FigureCard(Figure figure, @Nullable Trajectory trajectory, String address) {

    /** How much of the gauge is filled, 0 to 100; none without a target. */
    public @Nullable Long done() {
        return figure.share() == null
                ? null
                : Long.valueOf(Math.clamp(FigureWords.WORDS.hundredths(figure.share()), 0, 100));
    }

    /** What the plan asks for on that day. */
    public @Nullable BigDecimal planned() {
        List<Trajectory.Point> points = trajectory == null ? List.of() : trajectory.points();
        return points.isEmpty() ? null : points.getLast().planned();
    }

    /** Where the plan stands on the gauge, 0 to 99. */
    public @Nullable Long planMark() {
        BigDecimal planned = planned();
        Integer target = figure.target();
        return planned == null || target == null || target == 0
                ? null
                : Long.valueOf(Math.clamp(Math.round(planned.doubleValue() * 100 / target), 0, 99));
    }

    /** « échéancier convenu : 7,5 à cette date »; without milestones an even pace, which is only indicative. */
    public @Nullable String plan() {
        BigDecimal planned = planned();
        return planned == null || trajectory == null
                ? null
                : trajectory.planLabel() + "\u00a0: " + FigureWords.WORDS.decimal(planned);
    }

    /** How far it stands from the plan: negative behind it; none without a plan. */
    public @Nullable BigDecimal lead() {
        BigDecimal planned = planned();
        return planned == null ? null : BigDecimal.valueOf(figure.value()).subtract(planned);
    }

    /** « 2,5 de plus que prévu », « comme prévu »; an even pace was promised by nobody, and is named as such. */
    public @Nullable String leadWords() {
        BigDecimal lead = lead();
        if (lead == null) {
            return null;
        }
        if (lead.signum() == 0) {
            return isAgreed() ? "comme prévu" : "au rythme indicatif";
        }
        return FigureWords.WORDS.decimal(lead.abs()) + "\u00a0de " + (lead.signum() > 0 ? "plus" : "moins")
                + (isAgreed() ? " que prévu" : " que le rythme indicatif");
    }

    /** Whether it stands behind a plan that was agreed. */
    public boolean isBehind() {
        BigDecimal lead = lead();
        return lead != null && lead.signum() < 0 && isAgreed();
    }

    /** Whether the plan was agreed, and is not an even pace. */
    public boolean isAgreed() {
        return trajectory != null && trajectory.plan().equals("milestones");
    }

    /** Whether people were counted without a name, so that only bounds are known. */
    public boolean bounded() {
        return figure.upper() > figure.lower();
    }

    /** Whether a target was promised and then withdrawn. */
    public boolean withdrawn() {
        return figure.target() == null && figure.initialTarget() != null;
    }
}
