package fr.jalon.platform.security;

import fr.jalon.platform.web.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.AuthenticationException;

/** Too many tries went wrong: no other is judged for a while, right or not. */
final class MustWait extends AuthenticationException {

    private final Duration rest;

    MustWait(Duration rest) {
        super("must wait");
        this.rest = rest;
    }

    /** Whole seconds, never none. */
    long seconds() {
        return Math.max(1, rest.plusNanos(999_999_999).toSeconds());
    }

    Problem problem() {
        return new Problem(
                429,
                "Trop d’essais",
                "Trop d’essais n’ont pas abouti. Attendez " + words() + ", puis réessayez.",
                "sign-in.wait",
                Map.of("seconds", seconds()));
    }

    private String words() {
        long minutes = Math.ceilDiv(seconds(), 60);
        List<String> words = new ArrayList<>();
        if (minutes >= 60) {
            words.add(counted(minutes / 60, "heure"));
        }
        if (minutes % 60 > 0) {
            words.add(counted(minutes % 60, "minute"));
        }
        return String.join(" et ", words);
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number > 1 ? "s" : "");
    }
}
