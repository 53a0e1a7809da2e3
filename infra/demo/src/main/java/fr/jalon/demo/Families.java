package fr.jalon.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The invented families of the story: numbered, of one adult (every twelfth of two) and one to three young children. */
final class Families {

    private final Teller teller;
    private final Map<Integer, List<String>> adults = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();

    Families(Teller teller) {
        this.teller = teller;
    }

    void register(int number) {
        JsonNode answer = teller.tell(
                "/commands/families",
                Map.of("homeArea", homeArea(number), "adults", adults(number), "children", children(number)));
        List<String> people = new ArrayList<>();
        answer.get("adults").forEach(id -> people.add(id.asString()));
        adults.put(number, people);
        ids.put(number, answer.get("id").asString());
    }

    boolean knows(int number) {
        return adults.containsKey(number);
    }

    String id(int number) {
        return Objects.requireNonNull(ids.get(number));
    }

    /** The adult who is enrolled. */
    String adult(int number) {
        return Objects.requireNonNull(adults.get(number)).getFirst();
    }

    /** The other adult of a family of two. */
    String otherAdult(int number) {
        return Objects.requireNonNull(adults.get(number)).get(1);
    }

    static boolean hasTwoAdults(int number) {
        return number % 12 == 0;
    }

    private static String homeArea(int number) {
        if (number % 7 == 0) {
            return "UNKNOWN";
        }
        return number % 3 == 0 ? "ELSEWHERE" : "PRIORITY_NEIGHBOURHOOD";
    }

    private static List<Map<String, Object>> adults(int number) {
        List<Map<String, Object>> adults = new ArrayList<>();
        adults.add(adult(number, "Adulte A", number % 5 == 0 ? "FATHER" : number % 17 == 0 ? "GRANDPARENT" : "MOTHER"));
        if (hasTwoAdults(number)) {
            adults.add(adult(number, "Adulte B", "FATHER"));
        }
        return adults;
    }

    /** Telephone numbers are of the range kept for fiction. */
    private static Map<String, Object> adult(int number, String firstName, String link) {
        return Map.of(
                "firstName",
                firstName,
                "lastName",
                "Famille %03d".formatted(number),
                "phone",
                "06 39 98 %02d %02d".formatted(number / 100, number % 100),
                "linkToChild",
                link);
    }

    private static List<Map<String, Object>> children(int number) {
        List<Map<String, Object>> children = new ArrayList<>();
        for (int child = 1; child <= 1 + number % 3; child++) {
            children.add(Map.of(
                    "firstName",
                    "Enfant " + child,
                    "birthMonth",
                    "%d-%02d".formatted(2018 + (number + child) % 5, 1 + (number * child) % 12)));
        }
        return children;
    }
}
