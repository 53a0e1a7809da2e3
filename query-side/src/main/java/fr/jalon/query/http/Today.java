package fr.jalon.query.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day and the hour where the programmes are. */
@Component
public final class Today {
    /** Where programmes are unless they say otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** Today's date. */
    public LocalDate date() {
        return now().toLocalDate();
    }

    /** The local time now. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZONE);
    }
}
