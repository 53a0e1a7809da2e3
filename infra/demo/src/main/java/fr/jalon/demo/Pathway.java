package fr.jalon.demo;

import java.time.LocalDate;
import java.util.Map;

/**
 * The parent who becomes a referent: recruited from the second session, trained, then four sessions beside an employee and, so far, two
 * alone.
 */
final class Pathway {

    private static final int FAMILY = 10;
    private static final LocalDate RECRUITED = LocalDate.of(2023, 12, 4);
    private static final LocalDate TRAINED = LocalDate.of(2024, 1, 5);

    /** The fourth session beside an employee. */
    private static final int LAST_TOGETHER = 9;

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

    /** Recorded once the session is completed; after the last co-animation asked for, the solo stage opens the same evening. */
    void animated(Cycle cycle, String session) {
        switch (cycle.by()) {
            case EMPLOYEE -> {}
            case EMPLOYEE_AND_PARENT -> {
                step("co-animations", Map.of("session", session));
                if (cycle.number() == LAST_TOGETHER) {
                    step("solo-stage", Map.of("on", cycle.completion().toString()));
                }
            }
            case PARENT -> step("solo-animations", Map.of("session", session));
        }
    }

    private void step(String step, Map<String, Object> said) {
        accounts.as(DemoAccount.COORDINATRICE);
        teller.tell("/commands/pathways/" + pathway + "/" + step, said);
    }
}
