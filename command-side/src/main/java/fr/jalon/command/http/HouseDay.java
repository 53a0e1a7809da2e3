package fr.jalon.command.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where no programme says where its dates are read: of families, people, accounts and organisations. */
public final class HouseDay {

    /** The zone of everything that belongs to no programme, whatever the machine's. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private HouseDay() {}

    /** Today, there. */
    public static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
