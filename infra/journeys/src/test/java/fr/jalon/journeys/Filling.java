package fr.jalon.journeys;

import fr.jalon.journeys.Bodies.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in addresses and bodies: ids by what they are of, dates around yesterday, canaries where text is free. */
record Filling(Map<String, String> known, Canaries canaries) {

    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Europe/Paris")).minusDays(1);

    Map<String, Object> body(Address command) {
        return command.body()
                .map(type -> Bodies.of(type, field -> value(command, field)))
                .orElseGet(Map::of);
    }

    private @Nullable Object value(Address command, Field field) {
        if (command.path().contains("/scopes") && field.name().equals("session")) {
            return null;
        }
        return switch (field.type().getSimpleName()) {
            case "PersonId" ->
                isNewcomer(command, field)
                        ? null
                        : known.get(
                                field.path().startsWith("team") || field.path().contains(".team")
                                        ? "colleague"
                                        : "person");
            case "FamilyId",
                    "OrganisationId",
                    "ProgrammeId",
                    "SessionId",
                    "WorkshopId",
                    "TerritoryId",
                    "StrandId",
                    "IndicatorId",
                    "MissionId" -> known.get(kind(field));
            case "LocalDate" -> day(field).toString();
            case "LocalDateTime" -> day(field) + (field.name().equals("end") ? "T11:00" : "T09:00");
            case "Long" ->
                switch (field.name()) {
                    case "seed" -> Long.valueOf(42);
                    case "upTo" -> Long.valueOf(1);
                    default -> released(command);
                };
            case "Boolean" -> true;
            case "Integer", "int" -> field.name().equals("capacity") ? 12 : 1;
            case "String" -> field.name().equals("builtIn") ? "families-reached" : canaries.in(command, field);
            case "LinkToChild", "Label" -> canaries.in(command, field);
            default -> field.type().isEnum() ? ((Enum<?>) field.type().getEnumConstants()[0]).name() : null;
        };
    }

    private @Nullable Long released(Address command) {
        return command.path().endsWith("/explanations") && known.containsKey("released")
                ? Long.valueOf(known.get("released"))
                : null;
    }

    /** Whether the person is somebody the command makes known, who has no id yet. */
    private static boolean isNewcomer(Address command, Field field) {
        return field.path().contains("adults")
                || List.of("/commands/accounts", "/commands/people/professionals", "/commands/families/{family}/adults")
                        .contains(command.path());
    }

    private static String kind(Field field) {
        var type = field.type().getSimpleName();
        return type.substring(0, type.length() - "Id".length()).toLowerCase();
    }

    private LocalDate day(Field field) {
        return switch (field.name()) {
            case "from", "since" -> YESTERDAY.minusDays(300);
            case "to" -> YESTERDAY.plusDays(300);
            default -> YESTERDAY;
        };
    }

    /** This address with its variables filled in. */
    String address(String path) {
        var steps = new ArrayList<String>();
        var kind = "";
        for (var step : path.split("/")) {
            if (step.startsWith("{")) {
                var name = step.equals("{id}") || kind.equals("child") ? kind : step.substring(1, step.length() - 1);
                var id = known.get(name);
                if (id == null) {
                    throw new IllegalArgumentException("teach the world what " + name + " is in " + path);
                }
                steps.add(id);
            } else {
                kind = switch (step) {
                    case "sessions" -> "session";
                    case "familles" -> "family";
                    case "children" -> "child";
                    case "personne" -> "person";
                    case "programmes", "projets" -> "programme";
                    default -> step;
                };
                steps.add(step);
            }
        }
        return steps.size() < 2 ? "/" : String.join("/", steps);
    }
}
