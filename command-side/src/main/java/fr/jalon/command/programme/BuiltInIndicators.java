package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.programme.Measure.Estimate;
import fr.jalon.events.programme.Measure.Sum;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Reach;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Indicators ready to use, with their thresholds as parameters: the figures of the first programmes. */
enum BuiltInIndicators {
    SESSIONS_COMPLETED("sessions-completed", "Sessions terminées", CountedUnit.SESSIONS) {
        @Override
        Rule rule(Parameters given) {
            BigDecimal share = given.minimumShareOr(HALF);
            return new Rule(
                    "Une session compte une fois terminée, quand %s de ses ateliers prévus ont été tenus."
                            .formatted(Wording.share(share)),
                    new Distinct("session-completed", Identity.SESSION, 1, null, share));
        }
    },
    FAMILIES_REACHED("families-reached", "Familles touchées", CountedUnit.FAMILIES) {
        @Override
        Rule rule(Parameters given) {
            int least = given.atLeastOr(1);
            return new Rule(
                    "Une famille compte une seule fois dès qu'un de ses adultes a été présent à %s."
                            .formatted(Wording.workshops(least)),
                    new Distinct("attendance", Identity.FAMILY, least, null, null));
        }
    },
    FAMILIES_FOLLOWED("families-followed", "Familles ayant suivi une session", CountedUnit.FAMILIES) {
        @Override
        Rule rule(Parameters given) {
            int least = given.atLeastOr(4);
            return new Rule(
                    "Une famille compte une seule fois quand elle a été présente à %s d'une même session."
                            .formatted(Wording.workshops(least)),
                    new Distinct("attendance", Identity.FAMILY, least, Identity.SESSION, null));
        }
    },
    ADULTS_REACHED("adults-reached", "Parents touchés", CountedUnit.ADULTS) {
        @Override
        Rule rule(Parameters given) {
            int least = given.atLeastOr(1);
            return new Rule(
                    "Un adulte ayant un rôle de parent compte une seule fois dès qu'il a été présent à %s."
                            .formatted(Wording.workshops(least)),
                    new Distinct("attendance", Identity.PERSON, least, null, null));
        }
    },
    CHILDREN_CONCERNED("children-concerned", "Enfants concernés", CountedUnit.CHILDREN) {
        @Override
        Rule rule(Parameters given) {
            int least = given.atLeastOr(1);
            BigDecimal each = given.eachOr(TWO);
            return new Rule(
                    "Estimation : %s par famille touchée (présente à %s). Ce n'est pas un nombre d'enfants présents."
                            .formatted(Wording.children(each), Wording.workshops(least)),
                    new Estimate(new Distinct("attendance", Identity.FAMILY, least, null, null), each));
        }
    },
    CHILDREN_PRESENT("children-present", "Présences d'enfants", CountedUnit.PRESENCES) {
        @Override
        Rule rule(Parameters given) {
            return new Rule(
                    "Le nombre d'enfants présents, compté à chaque atelier et additionné : un enfant venu deux fois"
                            + " compte deux fois.",
                    new Sum("children"));
        }
    },
    PARENTS_TRAINED("parents-trained", "Parents référents formés", CountedUnit.PEOPLE) {
        @Override
        Rule rule(Parameters given) {
            return new Rule(
                    "Un parent compte une seule fois quand il a été recruté puis formé à l'animation.",
                    new Distinct("referent-trained", Identity.PERSON, 1, null, null));
        }
    },
    CO_ANIMATIONS("co-animations", "Sessions co-animées", CountedUnit.SESSIONS) {
        @Override
        Rule rule(Parameters given) {
            BigDecimal share = given.minimumShareOr(HALF);
            return new Rule(
                    "Une session terminée compte quand un parent formé a animé, avec une personne salariée, %s de ses ateliers."
                            .formatted(Wording.share(share)),
                    new Distinct("co-animation", Identity.SESSION, 1, null, share));
        }
    },
    SOLO_ANIMATIONS("solo-animations", "Sessions animées en autonomie", CountedUnit.SESSIONS) {
        @Override
        Rule rule(Parameters given) {
            BigDecimal share = given.minimumShareOr(HALF);
            return new Rule(
                    "Une session terminée compte quand un parent référent a animé en autonomie %s de ses ateliers, une fois les"
                                    .formatted(Wording.share(share))
                            + " co-animations demandées accomplies.",
                    new Distinct("solo-animation", Identity.SESSION, 1, null, share));
        }
    };

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWO = new BigDecimal("2");

    private final IndicatorId id;
    private final Label label;
    private final CountedUnit unit;

    BuiltInIndicators(String id, String label, CountedUnit unit) {
        this.id = new IndicatorId(id);
        this.label = new Label(label);
        this.unit = unit;
    }

    abstract Rule rule(Parameters given);

    IndicatorId id() {
        return id;
    }

    /** The definition with these thresholds; those not given are the usual ones. */
    IndicatorDefinition definition(Parameters given) {
        Rule rule = rule(given);
        Reach reach = rule.measure() instanceof Estimate ? Reach.INDIRECT : Reach.DIRECT;
        return new IndicatorDefinition(label, new Label(rule.sentence()), unit, reach, rule.measure());
    }

    /** The one under this code; refuses any other code. */
    static BuiltInIndicators of(String code) {
        for (BuiltInIndicators indicator : values()) {
            if (indicator.id.value().equals(code)) {
                return indicator;
            }
        }
        throw new Refusal(ProgrammeRefusal.BUILT_IN_UNKNOWN, Map.of("field", "builtIn"));
    }

    record Rule(String sentence, Measure measure) {}

    /** The thresholds a programme agreed on, where they differ from the usual ones. */
    record Parameters(
            @Nullable Integer atLeast,
            @Nullable BigDecimal minimumShare,
            @Nullable BigDecimal each) {

        int atLeastOr(int usual) {
            return atLeast == null ? usual : atLeast;
        }

        BigDecimal minimumShareOr(BigDecimal usual) {
            return minimumShare == null ? usual : minimumShare;
        }

        BigDecimal eachOr(BigDecimal usual) {
            return each == null ? usual : each;
        }
    }
}
