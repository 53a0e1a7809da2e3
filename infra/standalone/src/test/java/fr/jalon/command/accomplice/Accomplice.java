package fr.jalon.command.accomplice;

import fr.jalon.command.breach.CarelessDecision;

/** Knows who knows it: a cycle. */
public interface Accomplice {
    CarelessDecision decision();
}
