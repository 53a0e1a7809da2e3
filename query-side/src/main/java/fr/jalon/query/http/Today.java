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

    /** Today's date, where no programme is known. */
    public LocalDate date() {
        return now().toLocalDate();
    }

    /** The local time now, where no programme is known. */
    public LocalDateTime now() {
        return now(ZONE);
    }

    /** Today's date in a programme's zone. */
    public LocalDate date(ZoneId zone) {
        return now(zone).toLocalDate();
    }

    /** The local time now in a programme's zone. */
    public LocalDateTime now(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }
}
