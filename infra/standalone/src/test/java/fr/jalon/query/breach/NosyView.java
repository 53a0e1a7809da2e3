package fr.jalon.query.breach;

import fr.jalon.command.breach.CarelessDecision;
import fr.jalon.query.accomplice.OtherView;

/** Public, knows the other side and another view. */
public interface NosyView {
    CarelessDecision decision();

    OtherView other();
}
