package fr.jalon.events.programme;

import fr.jalon.events.value.Label;
import fr.jalon.events.value.StrandId;

/** A strand (volet): a part of a programme with figures of its own. */
public record Strand(StrandId strand, Label name) {}
