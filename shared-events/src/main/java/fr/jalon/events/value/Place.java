package fr.jalon.events.value;

/** Where a workshop takes place: the hall's public name and the territory it counts in. */
public record Place(Label name, TerritoryId territory) {}
