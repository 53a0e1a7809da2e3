package fr.jalon.query.session.register;

import fr.jalon.query.http.French;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is missing for a session to be completed, by the rule of the command that completes it.
 *
 * @param needed so many workshops held of those {@code planned}
 * @param toCome planned for a day that has not come
 * @param toMark their day has gone, and nothing says whether they were held
 */
record Completion(long held, int planned, int needed, long toCome, long toMark) {

    static Completion of(SessionFile file, BigDecimal share, LocalDate today) {
        int asked = share.multiply(BigDecimal.valueOf(file.planned()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        long toCome = file.workshops().stream()
                .filter(SessionFile.Workshop::planned)
                .filter(workshop -> workshop.day().isAfter(today))
                .count();
        long open =
                file.workshops().stream().filter(SessionFile.Workshop::planned).count();
        return new Completion(file.heldCount(), file.planned(), Math.max(1, asked), toCome, open - toCome);
    }

    /** Whether nothing is missing. */
    public boolean ready() {
        return held >= needed && toCome == 0;
    }

    /** « Il manque 1 atelier tenu (2 sur 6, il en faut 3) ; 1 est à venir. » */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (held < needed) {
            parts.add("Il manque "
                    + French.FRENCH.count(needed - held, "atelier tenu", "ateliers tenus")
                    + " (" + held + " sur " + planned + ", il en faut " + needed + ")");
        } else {
            parts.add("Rien ne manque : " + French.FRENCH.count(held, "atelier tenu", "ateliers tenus") + " sur "
                    + planned + ", il en fallait " + needed);
        }
        if (toMark > 0) {
            parts.add(
                    toMark == 1
                            ? "1 est passé et reste à marquer comme tenu"
                            : toMark + " sont passés et restent à marquer comme tenus");
        }
        if (toCome > 0) {
            parts.add((toCome == 1 ? "1 est à venir" : toCome + " sont à venir")
                    + (held < needed ? "" : " : la session se termine après"));
        }
        return String.join("\u00a0; ", parts).replace(" : ", "\u00a0: ") + ".";
    }
}
