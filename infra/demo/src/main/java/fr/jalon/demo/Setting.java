package fr.jalon.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The first chapter: the organisations, the people who work, the programme, its indicators and the numbers promised. */
final class Setting {

    private static final LocalDate START = LocalDate.of(2023, 1, 9);

    private final Teller teller;
    private final Accounts accounts;
    private final Map<DemoAccount, String> accountIds = new EnumMap<>(DemoAccount.class);
    private final List<String> territories = new ArrayList<>();
    private final List<String> employees = new ArrayList<>();
    private String funder = "";
    private String programme = "";
    private String strand = "";

    Setting(Teller teller, Accounts accounts) {
        this.teller = teller;
        this.accounts = accounts;
    }

    void writeInto(Agenda agenda) {
        agenda.at(START, LocalTime.of(9, 0), this::openTheHouse);
        agenda.at(START, LocalTime.of(10, 0), this::launchTheProgramme);
        agenda.at(START, LocalTime.of(11, 0), this::promise);
        agenda.onTheEveningOf(LocalDate.of(2024, 9, 2), this::reviseATarget);
        release(agenda, LocalDate.of(2024, 1, 10), LocalDate.of(2023, 12, 31), Map.of());
        release(
                agenda,
                LocalDate.of(2024, 7, 5),
                LocalDate.of(2024, 6, 30),
                Map.of(
                        "sessions-completed",
                        "Une session a été arrêtée après deux ateliers, faute de participants. Ses présences comptent,"
                                + " la session non."));
        release(
                agenda,
                LocalDate.of(2025, 1, 13),
                LocalDate.of(2024, 12, 31),
                Map.of(
                        "families-reached",
                        "Des feuilles de présence retrouvées en juillet complètent le premier semestre.\n"
                                + "Deux sessions commencent au premier trimestre 2025."));
    }

    String programme() {
        return programme;
    }

    String strand() {
        return strand;
    }

    String territory(int number) {
        return territories.get(number);
    }

    /** The hall a territory's sessions meet in. */
    String hall(int territory) {
        return List.of("Salle polyvalente Nord", "Centre social du Centre", "Maison du quartier Sud")
                .get(territory);
    }

    String employee(int number) {
        return employees.get(number);
    }

    String account(DemoAccount account) {
        return Objects.requireNonNull(accountIds.get(account));
    }

    private void openTheHouse() {
        accounts.as(DemoAccount.ADMIN);
        String association = organisation("Concilia'Bulles", "ASSOCIATION");
        String foundation = organisation("Fondation Break Poverty", "FUNDER");
        for (DemoAccount account : List.of(DemoAccount.COORDINATRICE, DemoAccount.AUDITEUR)) {
            accountIds.put(account, accounts.open(account, association, null));
        }
        accountIds.put(DemoAccount.FINANCEUR, accounts.open(DemoAccount.FINANCEUR, foundation, null));
        accounts.as(DemoAccount.COORDINATRICE);
        for (int colleague = 1; colleague <= 3; colleague++) {
            employees.add(professional(String.valueOf(colleague), colleague < 3 ? "EMPLOYEE" : "PARTNER"));
        }
        accounts.as(DemoAccount.ADMIN);
        accountIds.put(DemoAccount.ANIMATION, accounts.open(DemoAccount.ANIMATION, association, employees.get(1)));
        funder = foundation;
    }

    private String professional(String lastName, String status) {
        return teller.tell(
                        "/commands/people/professionals",
                        Map.of(
                                "firstName",
                                "Équipe",
                                "lastName",
                                lastName,
                                "status",
                                status,
                                "since",
                                START.toString()))
                .get("id")
                .asString();
    }

    private String organisation(String name, String kind) {
        return teller.tell("/commands/organisations", Map.of("name", name, "kind", kind))
                .get("id")
                .asString();
    }

    private void launchTheProgramme() {
        accounts.as(DemoAccount.COORDINATRICE);
        JsonNode answer = teller.tell("/commands/programmes", agreement());
        programme = answer.get("id").asString();
        strand = answer.get("strands").get(0).asString();
        answer.get("territories").forEach(id -> territories.add(id.asString()));
        accounts.as(DemoAccount.ADMIN);
        teller.tell("/commands/accounts/" + account(DemoAccount.FINANCEUR) + "/scopes", Map.of("programme", programme));
    }

    private Map<String, Object> agreement() {
        return Map.of(
                "name",
                "DAT Vaulx-en-Velin : Y'APP 2023-2025",
                "scheme",
                "Dotation d'Action Territoriale (Break Poverty)",
                "from",
                "2023-01-01",
                "to",
                "2025-12-31",
                "territories",
                named("Territoire Nord", "Territoire Centre", "Territoire Sud"),
                "strands",
                named("Y'APP"),
                "funders",
                List.of(funder),
                "coAnimations",
                4,
                "soloAnimations",
                4);
    }

    private static List<Map<String, String>> named(String... names) {
        return Stream.of(names).map(name -> Map.of("name", name)).toList();
    }

    private void promise() {
        accounts.as(DemoAccount.COORDINATRICE);
        define("sessions-completed");
        define("families-reached");
        define("families-followed");
        define("adults-reached");
        define("children-concerned");
        define("children-present");
        define("parents-trained");
        define("co-animations");
        define("solo-animations");
        target("sessions-completed", 15, 5, 10, 15);
        target("families-reached", 108, 36, 72, 108);
        target("families-followed", 65);
        target("adults-reached", 108, 36, 72, 108);
        target("children-concerned", 216, 72, 144, 216);
        target("parents-trained", 1);
        target("co-animations", 4);
        target("solo-animations", 4);
    }

    private void define(String builtIn) {
        teller.tell("/commands/programmes/" + programme + "/indicators", Map.of("builtIn", builtIn));
    }

    /** With milestones at the end of each year, where the agreement has some. */
    private void target(String indicator, int value, int... yearly) {
        List<Map<String, Object>> milestones = new ArrayList<>();
        for (int year = 0; year < yearly.length; year++) {
            milestones.add(Map.of("on", (2023 + year) + "-12-31", "value", yearly[year]));
        }
        teller.tell(
                "/commands/programmes/" + programme + "/targets",
                Map.of("indicator", indicator, "value", value, "from", "2023-01-01", "milestones", milestones));
    }

    private void reviseATarget() {
        accounts.as(DemoAccount.COORDINATRICE);
        teller.tell(
                "/commands/programmes/" + programme + "/targets/families-followed/revision",
                Map.of(
                        "from", 65,
                        "to", 60,
                        "effectiveOn", "2024-09-01",
                        "decidedBy", "STEERING_COMMITTEE",
                        "amendment", "Avenant n° 1"));
    }

    /** Shares the figures, and explains some of them. */
    private void release(Agenda agenda, LocalDate told, LocalDate on, Map<String, String> explanations) {
        agenda.onTheEveningOf(told, () -> {
            accounts.as(DemoAccount.COORDINATRICE);
            String at = "/commands/programmes/" + programme;
            JsonNode released = teller.tell(at + "/releases", Map.of("on", on.toString()));
            // Released are the figures as known just before their release is recorded.
            long position = released.get("position").asLong() - 1;
            explanations.forEach((indicator, text) -> teller.tell(
                    at + "/explanations",
                    Map.of("indicator", indicator, "on", on.toString(), "position", position, "text", text)));
        });
    }
}
