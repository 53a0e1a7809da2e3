package fr.jalon.demo;

import java.time.LocalDate;
import java.util.Map;

/** The parent who becomes a referent: recruited from the second session, trained, three co-animations so far. */
final class Pathway {

    private static final int FAMILY = 10;
    private static final LocalDate RECRUITED = LocalDate.of(2023, 12, 4);
    private static final LocalDate TRAINED = LocalDate.of(2024, 2, 2);

    private final Teller teller;
    private final Accounts accounts;
    private final Setting setting;
    private final Families families;
    private String pathway = "";

    Pathway(Teller teller, Accounts accounts, Setting setting, Families families) {
        this.teller = teller;
        this.accounts = accounts;
        this.setting = setting;
        this.families = families;
    }

    void writeInto(Agenda agenda) {
        agenda.onTheEveningOf(RECRUITED, () -> {
            accounts.as(DemoAccount.COORDINATRICE);
            pathway = teller.tell(
                            "/commands/pathways",
                            Map.of(
                                    "person", parent(),
                                    "programme", setting.programme(),
                                    "on", RECRUITED.toString()))
                    .get("id")
                    .asString();
        });
        agenda.onTheEveningOf(TRAINED, () -> {
            accounts.as(DemoAccount.COORDINATRICE);
            teller.tell("/commands/pathways/" + pathway + "/training", Map.of("on", TRAINED.toString()));
        });
    }

    String parent() {
        return families.adult(FAMILY);
    }

    /** Recorded once the session is completed. */
    void coAnimated(String session) {
        accounts.as(DemoAccount.COORDINATRICE);
        teller.tell("/commands/pathways/" + pathway + "/co-animations", Map.of("session", session));
    }
}
