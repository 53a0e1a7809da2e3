package fr.jalon.events.value;

/** A parent as the figures count them: the person, the family they come from, and how coarsely that family's home is known that day. */
public record Participant(PersonId person, FamilyId family, HomeArea homeArea) {}
