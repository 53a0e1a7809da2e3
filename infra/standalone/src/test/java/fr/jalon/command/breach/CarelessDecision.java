package fr.jalon.command.breach;

import fr.jalon.command.accomplice.Accomplice;
import fr.jalon.query.breach.nosy.NosyView;
import java.time.Clock;
import java.time.Instant;
import org.springframework.util.StringUtils;

/** Public, knows the other side, another capability, a framework, the clock and the time. */
public record CarelessDecision(Clock clock, Accomplice accomplice, NosyView view) {

    String decide() {
        return StringUtils.capitalize(Instant.now().toString());
    }
}
