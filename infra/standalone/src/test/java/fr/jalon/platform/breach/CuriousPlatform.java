package fr.jalon.platform.breach;

import fr.jalon.command.breach.CarelessDecision;

/** Knows a side. */
interface CuriousPlatform {
    CarelessDecision decision();
}
