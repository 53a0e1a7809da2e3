package fr.jalon.events.value;

/** Somebody who animates a workshop, with their status on that day. */
public record TeamMember(PersonId person, TeamStatus status) {}
