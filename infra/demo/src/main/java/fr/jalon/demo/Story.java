package fr.jalon.demo;

import fr.jalon.platform.security.DemoPasswords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The whole story, from January 2023 to the morning of 17 March 2025. */
final class Story {

    /** From here on the demonstration's clock runs by itself: a Monday with a workshop at half past nine. */
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 3, 17, 8, 30);

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2023, 1, 9, 8, 30);

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Story() {}

    static Instant beginning() {
        return BEGINNING.atZone(ZONE).toInstant();
    }

    static Instant now() {
        return NOW.atZone(ZONE).toInstant();
    }

    /** Tells it, or what was not told yet, to the end. */
    static void tell(Teller teller, DemoPasswords passwords) {
        Accounts accounts = new Accounts(teller, passwords);
        Families families = new Families(teller);
        Setting setting = new Setting(teller, accounts);
        Pathway pathway = new Pathway(teller, accounts, setting, families);
        Cast cast = new Cast(teller, accounts, setting, families, pathway);

        Agenda agenda = new Agenda();
        setting.writeInto(agenda);
        pathway.writeInto(agenda);
        new Control(teller, accounts, setting).writeInto(agenda);
        Cycles.all().forEach(cycle -> Turns.of(cycle, cast).writeInto(agenda));
        agenda.playUntil(NOW, teller);
    }
}
