package fr.jalon.query.audit.mission;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was found in a sample so far. */
record Tally(int lines, int agree, int differ, int missing) {

    public int checked() {
        return agree + differ + missing;
    }

    public int left() {
        return lines - checked();
    }

    /** « 5 % » of the lines checked; none while none is. */
    public String rateOfDifferences() {
        return rate(differ);
    }

    public String rateOfMissing() {
        return rate(missing);
    }

    private String rate(int part) {
        if (checked() == 0) {
            return "";
        }
        BigDecimal percent = BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(checked()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.toPlainString().replace('.', ',') + "\u00a0%";
    }
}
