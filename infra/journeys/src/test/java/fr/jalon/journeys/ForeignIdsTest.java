package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.journeys.Bodies.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.StringNode;

/**
 * One identifier of another organisation amid one's own, in each place of each address and body in turn: answered as one that nobody
 * ever had, and nothing is recorded. Asked by every role that the table lets in.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTest {

    private static final List<String> ROLES = List.of("COORDINATOR", "ANIMATION", "FUNDER", "AUDITOR", "ADMINISTRATOR");

    /** What stands in addresses and is nobody's. */
    private static final Set<String> NOBODYS = Set.of("format", "table", "indicator", "change");

    private final Watched product = Products.watched();
    private final World own = Products.leftAsItIs();
    private final World foreign = Products.anothers();
    private final Canaries canaries = new Canaries();
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private int asked;

    /** An identifier in the place of one's own. */
    private record Amid(Field field, String id) {}

    @Test
    void anothers_identifier_is_answered_as_one_nobody_has_and_records_nothing() {
        var before = events();
        var table = table();
        Address.all().forEach(address -> {
            for (var role = 0; role < ROLES.size(); role++) {
                if (lets(table.getOrDefault(address.name(), List.of()), role)) {
                    paths(address, ROLES.get(role));
                    bodies(address, ROLES.get(role));
                }
            }
        });
        assertThat(told).isEmpty();
        assertThat(events()).isEqualTo(before);
        assertThat(asked).isGreaterThan(200);
    }

    private void paths(Address address, String role) {
        var at = address.path();
        var filled = filled(own.ids, address);
        var theirs = filled(foreign.ids, address);
        var variables = at.split("/");
        for (var step = 0; step < variables.length; step++) {
            var name = variables[step].replaceAll("[{}]", "");
            if (variables[step].startsWith("{") && !NOBODYS.contains(name)) {
                var anothers = with(filled, step, theirs[step]);
                var nobodys = with(filled, step, nobodys(filled[step]));
                compared(
                        address,
                        role,
                        name,
                        answer(address, role, anothers, null),
                        answer(address, role, nobodys, null));
            }
        }
    }

    private void bodies(Address address, String role) {
        if (address.verb().equals("GET")) {
            return;
        }
        var path = String.join("/", filled(own.ids, address));
        address.body().map(Bodies::fields).orElse(List.of()).stream()
                .filter(ForeignIdsTest::isSomebodys)
                .forEach(field -> {
                    var theirs = foreign.ids.get(kind(field));
                    if (theirs != null) {
                        var anothers = answer(address, role, path, new Amid(field, theirs));
                        var nobodys = answer(address, role, path, new Amid(field, nobodys(theirs)));
                        compared(address, role, field.path(), anothers, nobodys);
                    }
                });
    }

    private void compared(Address address, String role, String where, String anothers, String nobodys) {
        asked++;
        if (!anothers.equals(nobodys) && !comesFromAnywhere(address)) {
            told.add("%s by %s, %s: %s, nobody's: %s".formatted(address.name(), role, where, anothers, nobodys));
        }
        if (address.variables().contains(where) && !comesFromAnywhere(address) && !anothers.startsWith("404")) {
            told.add("%s by %s, %s: %s".formatted(address.name(), role, where, anothers));
        }
    }

    /** The world's spare account is an auditor's: every association may let them in. */
    private static boolean comesFromAnywhere(Address address) {
        return address.path().matches("/commands/accounts/\\{account}/(scopes|scopes/revocation|missions)");
    }

    private String answer(Address address, String role, String path, @Nullable Amid amid) {
        if (address.verb().equals("GET")) {
            return String.valueOf(
                    readers.computeIfAbsent(role, own::pages).get(path).status());
        }
        var body = Mangled.tree(new Filling(own.ids, canaries).body(Address.command(path)));
        if (amid != null) {
            var pointer = "/" + amid.field().path().replace("[]", "/0").replace('.', '/');
            Mangled.set(body, pointer, StringNode.valueOf(amid.id()));
        }
        var answer = own.caller(role).command(path, body.toString());
        return answer.status() + " "
                + (answer.status() < 400
                        ? answer.body()
                        : answer.json().path("code").asString(""));
    }

    private String[] filled(Map<String, String> ids, Address address) {
        return new Filling(ids, canaries).address(address.path()).split("/");
    }

    private static String with(String[] steps, int step, String value) {
        var changed = steps.clone();
        changed[step] = value;
        return String.join("/", changed);
    }

    private static boolean isSomebodys(Field field) {
        return field.type().getSimpleName().endsWith("Id")
                && !field.type().getSimpleName().equals("IndicatorId");
    }

    private static String kind(Field field) {
        var type = field.type().getSimpleName();
        return type.substring(0, type.length() - "Id".length()).toLowerCase();
    }

    /** Of the same kind, and never given to anybody. */
    private static String nobodys(String id) {
        if (id.matches("\\d+")) {
            return "999999999";
        }
        var kind = id.matches("[0-9a-f]{8}-.*") ? "" : id.substring(0, id.indexOf('-') + 1);
        return kind + UUID.randomUUID();
    }

    /** What each role is answered for what is its own, by address. */
    private static Map<String, List<String>> table() {
        var table = new TreeMap<String, List<String>>();
        RolesTable.TEXT.strip().lines().forEach(line -> {
            var cells = List.of(line.strip().split("\\s+"));
            table.put(cells.get(0) + " " + cells.get(1), cells.subList(2, cells.size()));
        });
        return table;
    }

    private static boolean lets(List<String> cells, int role) {
        return !cells.isEmpty() && List.of("200", "in").contains(cells.get(role).split("/")[0]);
    }

    private int events() {
        var actors = new ArrayList<String>();
        List.of(own, foreign)
                .forEach(world -> world.accounts
                        .values()
                        .forEach(account -> actors.add("meta_data like '%" + account.id() + "%'")));
        return Integer.parseInt(
                product.texts("select count(*)::text from events.domain_event where " + String.join(" or ", actors))
                        .getFirst());
    }
}
