package fr.jalon.standalone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as it is said on the terminal, by the computer's own zone. */
final class FrenchMoment {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH:mm").withZone(ZoneId.systemDefault());

    private FrenchMoment() {}

    static String of(Instant moment) {
        return WORDS.format(moment);
    }
}
