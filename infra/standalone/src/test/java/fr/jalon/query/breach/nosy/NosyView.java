package fr.jalon.query.breach.nosy;

import fr.jalon.command.breach.CarelessDecision;
import fr.jalon.query.breach.other.OtherView;

/** Public, knows the other side and another view. */
public interface NosyView {
    CarelessDecision decision();

    OtherView other();
}
