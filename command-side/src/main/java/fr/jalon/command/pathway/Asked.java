package fr.jalon.command.pathway;

import fr.jalon.events.programme.ReferentSteps;
import java.math.BigDecimal;

/**
 * What a programme asks of a parent on the way to being a referent.
 *
 * @param steps how many sessions of each kind
 * @param together the share of a session's workshops that makes a co-animation
 * @param alone the share that makes an animation alone
 */
record Asked(ReferentSteps steps, BigDecimal together, BigDecimal alone) {

    /** The share asked where an indicator says nothing of it. */
    static final BigDecimal HALF = new BigDecimal("0.5");
}
