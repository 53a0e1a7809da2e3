package fr.jalon.command.pathway;

import java.math.BigDecimal;

/** So many workshops of those planned. */
record Share(int workshops, int planned) {

    /** Whether it is at least this part of the whole; compared without dividing, so that a half is a half. */
    boolean reaches(BigDecimal least) {
        return BigDecimal.valueOf(workshops).compareTo(least.multiply(BigDecimal.valueOf(planned))) >= 0;
    }
}
