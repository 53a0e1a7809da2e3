package fr.jalon.command.programme;

import fr.jalon.command.http.Bounds;
import fr.jalon.command.http.Shape;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Reach;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it is sent: a built-in one with the thresholds agreed, or a definition of the programme's own.
 *
 * @param builtIn the code of a built-in one; without it the definition is given in full
 */
record IndicatorBody(
        @Bounds(
                codes = {
                    "sessions-completed",
                    "families-reached",
                    "families-followed",
                    "adults-reached",
                    "children-concerned",
                    "children-present",
                    "parents-trained",
                    "co-animations",
                    "solo-animations"
                })
        @Nullable
        String builtIn,

        @Bounds(least = 1, most = 100) @Nullable Integer atLeast,
        @Bounds(least = 0, most = 1) @Nullable BigDecimal minimumShare,
        @Bounds(least = 0, most = 10) @Nullable BigDecimal each,

        @Bounds(letters = 60, pattern = "[a-z][a-z0-9-]*") @Nullable
        String indicator,

        @Nullable Label label,
        @Bounds(letters = 500) @Nullable Label sentence,
        @Nullable CountedUnit unit,
        @Nullable Reach reach,
        @Nullable Measure measure) {

    private static final Set<String> FACTS = Set.of(
            "attendance",
            "children",
            "unnamed",
            "session-completed",
            "referent-trained",
            "co-animation",
            "solo-animation");

    IndicatorId id() {
        if (builtIn != null) {
            return BuiltInIndicators.of(builtIn).id();
        }
        String code = Shape.text("indicator", indicator, 60);
        Shape.check("indicator", code.matches("[a-z][a-z0-9-]*"));
        return new IndicatorId(code);
    }

    IndicatorDefinition definition() {
        Shape.check("atLeast", atLeast == null || atLeast >= 1 && atLeast <= 100);
        var parameters = new BuiltInIndicators.Parameters(
                atLeast, share("minimumShare", minimumShare), each == null ? null : each("each", each));
        if (builtIn != null) {
            return BuiltInIndicators.of(builtIn).definition(parameters);
        }
        Measure rule = checked(Shape.required("measure", measure));
        Reach said = Shape.required("reach", reach);
        Shape.check("reach", said == Reach.INDIRECT || !(rule instanceof Measure.Estimate));
        return new IndicatorDefinition(
                Shape.label("label", label),
                new Label(Shape.text(
                        "sentence", Shape.required("sentence", sentence).value(), 500)),
                Shape.required("unit", unit),
                said,
                rule);
    }

    private static Measure checked(Measure measure) {
        return switch (measure) {
            case Measure.Sum sum -> new Measure.Sum(facts(sum.facts()));
            case Measure.Distinct distinct -> checked(distinct);
            case Measure.Estimate estimate ->
                new Measure.Estimate(
                        checked(Shape.required("measure.of", estimate.of())), each("measure.each", estimate.each()));
        };
    }

    private static Measure.Distinct checked(Measure.Distinct distinct) {
        Shape.check("measure.atLeast", distinct.atLeast() >= 1 && distinct.atLeast() <= 100);
        return new Measure.Distinct(
                facts(distinct.facts()),
                Shape.required("measure.of", distinct.of()),
                distinct.atLeast(),
                distinct.within(),
                share("measure.minimumShare", distinct.minimumShare()));
    }

    private static String facts(@Nullable String kind) {
        String facts = Shape.required("measure.facts", kind);
        Shape.check("measure.facts", FACTS.contains(facts));
        return facts;
    }

    private static @Nullable BigDecimal share(String field, @Nullable BigDecimal share) {
        if (share == null) {
            return null;
        }
        Shape.check(field, share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0 && share.scale() <= 4);
        return plain(share);
    }

    private static BigDecimal each(String field, @Nullable BigDecimal given) {
        BigDecimal each = Shape.required(field, given);
        Shape.check(field, each.signum() > 0 && each.compareTo(BigDecimal.TEN) <= 0 && each.scale() <= 2);
        return plain(each);
    }

    /** 0.5 and 0.50 are one threshold: stored alike, so that saying it again is no new version. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
