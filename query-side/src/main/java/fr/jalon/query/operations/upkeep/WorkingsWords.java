package fr.jalon.query.operations.upkeep;

import static fr.jalon.query.http.French.FRENCH;

import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.query.audit.RecordWords;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.upkeep.Workings.Asked;
import fr.jalon.query.operations.upkeep.Workings.Difference;
import fr.jalon.query.operations.upkeep.Workings.Letters;
import fr.jalon.query.operations.upkeep.Workings.Rebuild;
import fr.jalon.query.operations.upkeep.Workings.View;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The page's sentences. */
final class WorkingsWords {

    /** Where a view stands. */
    public String standing(View view) {
        return view.lag() == 0
                ? "à jour"
                : FRENCH.count(view.lag(), "enregistrement à traiter", "enregistrements à traiter");
    }

    /** What a view misses for good, until it is built again. */
    public String hole(View view) {
        return FRENCH.count(view.discarded(), "enregistrement écarté", "enregistrements écartés")
                + "\u00a0: incomplet jusqu’au prochain recalcul";
    }

    /** What is set aside of a stream. */
    public String letters(Letters letters) {
        return FRENCH.count(letters.letters(), "enregistrement", "enregistrements") + " en attente, depuis le nº\u00a0"
                + FRENCH.number(letters.firstPosition()) + " («\u00a0" + RecordWords.of(letters.type()) + "\u00a0»)";
    }

    /** Whether a view is shown unfolded: something is missing, under way, or went wrong. */
    public boolean isWorthALook(View view) {
        Rebuild rebuild = view.rebuild();
        return view.letters() + view.discarded() > 0 || rebuild != null && !rebuild.isDone();
    }

    /** The same of a rebuild in two words. */
    public String briefly(Rebuild rebuild) {
        if (rebuild.isFailed()) {
            return "recalcul non abouti";
        }
        if (rebuild.isUnderWay()) {
            return "recalcul en cours";
        }
        long differing = rebuild.differing() == null ? 0 : rebuild.differing();
        return differing == 0 ? "recalculé, identique" : FRENCH.count(differing, "ligne corrigée", "lignes corrigées");
    }

    /** How far a rebuild is, or how it ended. */
    public String rebuild(Rebuild rebuild) {
        return switch (rebuild.state()) {
            case "WAITING" -> "Recalcul demandé, pas encore commencé";
            case "BUILDING" -> building(rebuild);
            case "COMPARING" -> "Recalcul\u00a0: comparaison, ligne par ligne, avec ce qui est affiché";
            case "SWAPPING" -> "Recalcul\u00a0: mise en place";
            case "FAILED" ->
                "Le recalcul n’a pas abouti (" + simple(rebuild.failure()) + "). Ce qui est affiché n’a pas changé.";
            default -> done(rebuild);
        };
    }

    private static String building(Rebuild rebuild) {
        String far = "Recalcul en cours\u00a0: " + FRENCH.number(rebuild.done()) + " sur "
                + FRENCH.count(rebuild.of(), "enregistrement", "enregistrements");
        Long left = rebuild.remainingSeconds();
        return left == null
                ? far
                : far + ", " + FRENCH.number(rebuild.perSecond()) + " par seconde, encore environ " + span(left);
    }

    private static String done(Rebuild rebuild) {
        long compared = rebuild.compared() == null ? 0 : rebuild.compared();
        long differing = rebuild.differing() == null ? 0 : rebuild.differing();
        return "Recalculé, comme demandé le " + moment(rebuild.askedAt()) + "\u00a0: "
                + FRENCH.count(compared, "ligne comparée", "lignes comparées") + ", "
                + (differing == 0
                        ? "toutes identiques"
                        : FRENCH.count(differing, "différente, corrigée", "différentes, corrigées"));
    }

    /** A row that was not the same. */
    public String difference(Difference difference) {
        return switch (difference.difference()) {
            case "MISSING" -> "manquait";
            case "EXTRA" -> "était en trop";
            default -> "différait par " + String.join(", ", difference.columns());
        };
    }

    /** What was asked for. */
    public String asked(Asked asked) {
        return switch (asked.kind()) {
            case "REBUILD" -> "Recalcul";
            case "RETRY" -> "Nouvel essai";
            default -> "Enregistrements écartés";
        };
    }

    /** Why, since when and how far. */
    public String about(Asked asked) {
        return reason(asked) + ", demandé le " + moment(asked.askedAt()) + ", "
                + switch (asked.state()) {
                    case "WAITING" -> "pas encore commencé";
                    case "RUNNING" -> "en cours";
                    case "FAILED" -> "n’a pas abouti";
                    default -> "fait";
                };
    }

    private static String reason(Asked asked) {
        return asked.kind().equals("DISCARD")
                ? FRENCH.word(DiscardReason.valueOf(asked.reason()))
                : FRENCH.word(UpkeepReason.valueOf(asked.reason()));
    }

    private static String span(long seconds) {
        return seconds < 120
                ? FRENCH.count(seconds, "seconde", "secondes")
                : FRENCH.count(Math.ceilDiv(seconds, 60), "minute", "minutes");
    }

    private static String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Today.ZONE);
        return FRENCH.date(local.toLocalDate()) + " à " + FRENCH.hour(local.toLocalTime());
    }

    private static String simple(@Nullable String failure) {
        return failure == null ? "cause inconnue" : failure.substring(failure.lastIndexOf('.') + 1);
    }
}
