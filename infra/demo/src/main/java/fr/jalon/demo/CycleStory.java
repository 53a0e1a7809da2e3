package fr.jalon.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One session, from its plan to its completion, as a coordinator records it workshop after workshop. */
class CycleStory {

    private static final LocalTime START = LocalTime.of(9, 30);
    private static final LocalTime END = LocalTime.of(11, 30);
    private static final LocalTime IN_THE_HALL = LocalTime.of(11, 45);

    protected final Cycle cycle;
    protected final Teller teller;
    protected final Accounts accounts;
    protected final Setting setting;
    protected final Families families;
    protected final Pathway pathway;

    private final List<String> workshops = new ArrayList<>();
    private final Set<Integer> enrolled = new LinkedHashSet<>();
    private String session = "";

    CycleStory(Cycle cycle, Cast cast) {
        this.cycle = cycle;
        this.teller = cast.teller();
        this.accounts = cast.accounts();
        this.setting = cast.setting();
        this.families = cast.families();
        this.pathway = cast.pathway();
    }

    void writeInto(Agenda agenda) {
        agenda.onTheEveningOf(cycle.planned(), this::schedule);
        agenda.onTheEveningOf(cycle.enrolment(), this::enrolAll);
        for (int workshop = 1; workshop <= workshopsHeld(); workshop++) {
            int number = workshop;
            agenda.at(cycle.held(workshop), IN_THE_HALL, () -> hold(number));
        }
        end(agenda);
    }

    /** How many of its workshops take place, as far as the story goes. */
    protected int workshopsHeld() {
        return cycle.workshops();
    }

    /** How it ends. */
    protected void end(Agenda agenda) {
        agenda.onTheEveningOf(cycle.completion(), () -> {
            accounts.as(DemoAccount.COORDINATRICE);
            teller.tell(sessions() + "/completion", Map.of());
            keepTheSheets();
            pathway.animated(cycle, session());
        });
    }

    /** Once a session is over its signed sheets are put away. */
    private void keepTheSheets() {
        for (int number = 1; number <= workshopsHeld(); number++) {
            teller.tell(
                    workshop(number) + "/sheet",
                    Map.of("keptIn", "Classeur " + cycle.held(number).getYear() + ", bureau de l'accueil"));
        }
    }

    protected String session() {
        return session;
    }

    protected String sessions() {
        return "/commands/sessions/" + session;
    }

    protected String workshop(int number) {
        return sessions() + "/workshops/" + workshops.get(number - 1);
    }

    protected void schedule() {
        accounts.as(DemoAccount.COORDINATRICE);
        List<Map<String, Object>> planned = IntStream.rangeClosed(1, cycle.workshops())
                .mapToObj(this::planned)
                .toList();
        JsonNode answer = teller.tell(
                "/commands/sessions",
                Map.of(
                        "programme", setting.programme(),
                        "strand", setting.strand(),
                        "name", cycle.name(),
                        "capacity", cycle.capacity(),
                        "workshops", planned));
        session = answer.get("id").asString();
        answer.get("workshops").forEach(id -> workshops.add(id.asString()));
    }

    private Map<String, Object> planned(int number) {
        LocalDate day = cycle.day(number);
        return Map.of(
                "place", setting.hall(cycle.territory()),
                "territory", setting.territory(cycle.territory()),
                "start", day.atTime(START).toString(),
                "end", day.atTime(END).toString(),
                "team", team());
    }

    private List<String> team() {
        String employee = setting.employee(cycle.number() % 2);
        return switch (cycle.by()) {
            case EMPLOYEE -> List.of(employee);
            case EMPLOYEE_AND_PARENT -> List.of(employee, pathway.parent());
            case PARENT -> List.of(pathway.parent());
        };
    }

    protected void enrolAll() {
        accounts.as(DemoAccount.COORDINATRICE);
        IntStream.range(cycle.firstFamily(), cycle.firstFamily() + cycle.families())
                .forEach(this::registerAndEnrol);
    }

    protected void registerAndEnrol(int family) {
        if (!families.knows(family)) {
            families.register(family);
        }
        teller.tell(sessions() + "/enrolments", Map.of("person", families.adult(family)));
        enrolled.add(family);
    }

    /** Notes that a family takes part without having been enrolled by this story. */
    protected void takesPart(int family) {
        enrolled.add(family);
    }

    protected void takesPartNoMore(int family) {
        enrolled.remove(family);
    }

    protected void hold(int number) {
        accounts.as(DemoAccount.COORDINATRICE);
        int children = 0;
        for (int family : enrolled) {
            String status = Attendance.of(family, number);
            record(number, families.adult(family), status);
            if (status.equals("PRESENT")) {
                children++;
                bringTheOtherAdult(family, number);
            }
        }
        if (children > 0) {
            teller.tell(workshop(number) + "/children", Map.of("children", children + number % 2, "seen", 0));
        }
        teller.tell(
                workshop(number) + "/holding", Map.of("on", cycle.held(number).toString()));
    }

    /** In a family of two adults the other one comes along to the third workshop, without having enrolled. */
    private void bringTheOtherAdult(int family, int number) {
        if (number == 3 && Families.hasTwoAdults(family)) {
            record(number, families.otherAdult(family), "PRESENT");
        }
    }

    protected void record(int number, String person, String status) {
        teller.tell(
                workshop(number) + "/attendance", Map.of("person", person, "seen", "NOT_ENTERED", "status", status));
    }
}
