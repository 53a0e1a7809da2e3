package fr.jalon.events.value;

import java.time.LocalDate;

/** A dated step on the way to a target (échéance): this much, by the end of that day. */
public record Milestone(LocalDate on, int value) {}
