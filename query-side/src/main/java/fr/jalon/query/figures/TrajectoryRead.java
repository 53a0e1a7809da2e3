package fr.jalon.query.figures;

import fr.jalon.query.figures.Explanation.MonthCount;
import fr.jalon.query.figures.ProgrammeDetail.Step;
import fr.jalon.query.figures.Promises.Definition;
import fr.jalon.query.figures.Trajectory.Planned;
import fr.jalon.query.figures.Trajectory.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a figure grew beside its plan: the milestones agreed, or an even pace that is only indicative. */
@Component
final class TrajectoryRead {

    private final Promises promises;
    private final Months months;

    TrajectoryRead(Promises promises, Months months) {
        this.promises = promises;
        this.months = months;
    }

    Trajectory read(Programmes.Row programme, Definition definition, Moment moment, boolean forFunder) {
        Targets targets = promises.targets(moment.programme(), moment.position())
                .getOrDefault(definition.indicator(), Targets.NONE);
        Integer target = targets.value(moment.on());
        List<Step> milestones = target == null
                ? List.of()
                : targets.inEffect(moment.on()).orElseThrow().milestones();
        List<Planned> planned = planned(programme, target, milestones);
        Plan plan = target == null ? Plan.NONE : milestones.isEmpty() ? Plan.STEADY : Plan.MILESTONES;
        return new Trajectory(
                Heading.of(programme, definition, moment),
                target,
                targets.initial(moment.on()),
                plan.name().toLowerCase(Locale.ROOT),
                plan.label,
                planned,
                points(months.of(programme, definition, moment, forFunder), planned));
    }

    private static List<Planned> planned(Programmes.Row programme, @Nullable Integer target, List<Step> milestones) {
        if (target == null) {
            return List.of();
        }
        List<Planned> planned = new ArrayList<>();
        planned.add(new Planned(programme.firstDay(), 0));
        if (milestones.isEmpty()) {
            planned.add(new Planned(programme.lastDay(), target));
        }
        milestones.forEach(step -> planned.add(new Planned(step.on(), step.value())));
        return planned;
    }

    private static List<Point> points(List<MonthCount> groups, List<Planned> planned) {
        List<Point> points = new ArrayList<>();
        long standing = 0;
        for (MonthCount group : groups) {
            standing += group.count();
            points.add(new Point(group.to(), standing, plannedBy(group.to(), planned)));
        }
        return points;
    }

    static @Nullable BigDecimal plannedBy(LocalDate day, List<Planned> planned) {
        if (planned.isEmpty()) {
            return null;
        }
        Planned before = planned.getFirst();
        for (Planned next : planned) {
            if (next.on().isAfter(day)) {
                return next == planned.getFirst() ? tenths(BigDecimal.ZERO) : between(before, next, day);
            }
            before = next;
        }
        return tenths(BigDecimal.valueOf(before.value()));
    }

    private static BigDecimal between(Planned before, Planned next, LocalDate day) {
        BigDecimal done = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.on(), day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.on(), next.on()));
        BigDecimal rise = BigDecimal.valueOf((long) next.value() - before.value());
        return tenths(
                BigDecimal.valueOf(before.value()).add(rise.multiply(done).divide(whole, 6, RoundingMode.HALF_UP)));
    }

    private static BigDecimal tenths(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    private enum Plan {
        NONE("aucun objectif"),
        STEADY("rythme régulier, indicatif"),
        MILESTONES("échéancier convenu");

        private final String label;

        Plan(String label) {
            this.label = label;
        }
    }
}
