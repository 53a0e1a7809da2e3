package fr.jalon.events.programme;

/** How many completed sessions a parent co-animates, then animates alone, to be recognised as a referent in this programme. */
public record ReferentSteps(int coAnimations, int soloAnimations) {}
