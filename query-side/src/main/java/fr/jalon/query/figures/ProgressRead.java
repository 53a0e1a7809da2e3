package fr.jalon.query.figures;

import fr.jalon.events.programme.Measure;
import fr.jalon.query.figures.Counts.Parts;
import fr.jalon.query.figures.Figure.Breakdown;
import fr.jalon.query.figures.Promises.Definition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every figure of a programme beside what was promised. */
@Component
final class ProgressRead {

    private final Programmes programmes;
    private final Promises promises;
    private final Counts counts;

    ProgressRead(Programmes programmes, Promises promises, Counts counts) {
        this.programmes = programmes;
        this.promises = promises;
        this.counts = counts;
    }

    Progress read(Programmes.Row programme, Moment moment, boolean forFunder) {
        Map<String, Targets> targets = promises.targets(moment.programme(), moment.position());
        Breakdowns breakdowns = new Breakdowns(programmes.parts(moment.programme(), "territory"), forFunder);
        Parts unnamed = counts.unnamed(moment);
        List<Figure> figures = promises.definitions(moment.programme(), moment.position()).stream()
                .map(definition -> figure(
                        definition,
                        moment,
                        targets.getOrDefault(definition.indicator(), Targets.NONE),
                        breakdowns,
                        unnamed))
                .toList();
        return new Progress(
                moment.programme(),
                programme.name(),
                moment.position(),
                moment.on(),
                moment.knownAt(),
                moment.complete(),
                moment.pending(),
                notice(moment),
                figures);
    }

    private Figure figure(Definition definition, Moment moment, Targets targets, Breakdowns breakdowns, Parts unnamed) {
        Counting counting = definition.counting();
        Parts counted = counts.cells(moment, counting);
        long value = counting.scaled(counted.total());
        long heads = counting.mayHoldUnnamed() ? unnamed.total() : 0;
        Integer target = targets.value(moment.on());
        Integer initial = targets.initial(moment.on());
        List<Breakdown> breakdown = breakdowns.of(definition, counted, unnamed);
        return new Figure(
                definition.indicator(),
                definition.label(),
                definition.unitName(),
                definition.reachName(),
                target,
                initial,
                value,
                value,
                counting.scaled(counted.total() + heads),
                share(value, target),
                share(value, initial),
                definition.version(),
                breakdown,
                counting.overlaps() && !breakdown.isEmpty(),
                counting.overlaps() && !breakdown.isEmpty() ? sumSentence(counting) : null,
                explanation(definition, moment));
    }

    private static String explanation(Definition definition, Moment moment) {
        return "/api/programmes/" + moment.programme() + "/figures/" + definition.indicator() + "?on=" + moment.on()
                + "&position=" + moment.position();
    }

    static @Nullable BigDecimal share(long value, @Nullable Integer target) {
        return target == null || target == 0
                ? null
                : new BigDecimal(BigDecimal.valueOf(value)
                        .divide(BigDecimal.valueOf(target), 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private static String sumSentence(Counting counting) {
        Measure.Distinct distinct = counting.distinct();
        String unit = distinct == null
                ? "session"
                : switch (distinct.of()) {
                    case FAMILY -> "famille";
                    case PERSON -> "personne";
                    case SESSION -> "session";
                    case WORKSHOP -> "séance";
                };
        return "Une même " + unit
                + " peut être comptée dans plusieurs territoires : leur somme peut dépasser le total.";
    }

    private static @Nullable String notice(Moment moment) {
        if (moment.complete()) {
            return null;
        }
        return moment.pending() == 1
                ? "Un enregistrement est en attente de traitement : ces chiffres peuvent encore bouger."
                : moment.pending()
                        + " enregistrements sont en attente de traitement : ces chiffres peuvent encore bouger.";
    }
}
