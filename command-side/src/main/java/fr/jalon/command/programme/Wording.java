package fr.jalon.command.programme;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Thresholds in the words of a definition's sentence. */
final class Wording {

    private Wording() {}

    static String workshops(int least) {
        return least == 1 ? "au moins un atelier" : "au moins " + least + " ateliers";
    }

    static String children(BigDecimal each) {
        String number = NumberFormat.getNumberInstance(Locale.FRENCH).format(each);
        return number + (each.compareTo(BigDecimal.TWO) < 0 ? " enfant" : " enfants") + " en moyenne";
    }

    static String share(BigDecimal least) {
        if (least.compareTo(new BigDecimal("0.5")) == 0) {
            return "au moins la moitié";
        }
        if (least.compareTo(BigDecimal.ONE) == 0) {
            return "la totalité";
        }
        return "au moins " + NumberFormat.getNumberInstance(Locale.FRENCH).format(least.movePointRight(2)) + " %";
    }
}
