package fr.jalon.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The auditor's chapter: a mission over 2024, and a sample of presences, most of them looked for on the signed sheets already. */
final class Control {

    private static final LocalDate MISSION = LocalDate.of(2025, 3, 3);
    private static final LocalDate VISIT = LocalDate.of(2025, 3, 12);

    /** What the sheets say of the first presences drawn; three are left for whoever tries the demonstration. */
    private static final List<String> VERDICTS =
            List.of("AGREES", "AGREES", "AGREES", "DIFFERS", "AGREES", "AGREES", "AGREES", "MISSING", "AGREES");

    private final Teller teller;
    private final Accounts accounts;
    private final Setting setting;
    private String mission = "";

    Control(Teller teller, Accounts accounts, Setting setting) {
        this.teller = teller;
        this.accounts = accounts;
        this.setting = setting;
    }

    void writeInto(Agenda agenda) {
        agenda.onTheMorningOf(MISSION, this::giveTheMission);
        agenda.onTheMorningOf(VISIT, this::lookForASample);
    }

    private void giveTheMission() {
        accounts.as(DemoAccount.ADMIN);
        mission = teller.tell(
                        "/commands/accounts/" + setting.account(DemoAccount.AUDITEUR) + "/missions",
                        Map.of(
                                "programme", setting.programme(),
                                "from", "2024-01-01",
                                "to", "2024-12-31",
                                "until", "2026-12-31"))
                .get("mission")
                .asString();
    }

    private void lookForASample() {
        accounts.as(DemoAccount.AUDITEUR);
        JsonNode sample = teller.tell(
                "/commands/audit/samples", Map.of("mission", mission, "seed", 20250312, "size", VERDICTS.size() + 3));
        List<String> presences = new ArrayList<>();
        sample.get("presences").forEach(presence -> presences.add(presence.asString()));
        for (int line = 0; line < VERDICTS.size(); line++) {
            teller.tell(
                    "/commands/audit/samples/" + sample.get("id").asString() + "/lines/" + presences.get(line),
                    Map.of("verdict", VERDICTS.get(line)));
        }
    }
}
