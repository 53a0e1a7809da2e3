package fr.jalon.events.programme;

import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Reach;

/**
 * What a figure means.
 *
 * @param label as shown beside the number
 * @param sentence the rule in one plain sentence, for whoever asks « qui est compté ? »
 */
public record IndicatorDefinition(Label label, Label sentence, CountedUnit unit, Reach reach, Measure measure) {}
