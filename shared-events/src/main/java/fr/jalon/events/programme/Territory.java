package fr.jalon.events.programme;

import fr.jalon.events.value.Label;
import fr.jalon.events.value.TerritoryId;

/** A territory a programme promises to work in. */
public record Territory(TerritoryId territory, Label name) {}
