package fr.jalon.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.journeys.Described.Command;
import fr.jalon.journeys.Wrongs.Wrong;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every command is sent what its description says it may not be sent, ten thousand times, the same each run: always a refusal with a
 * French sentence and a code, never a fault, and nothing recorded.
 */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    private static final int CASES = 10_000;
    private static final long SEED = 20250317;

    private final Watched product = Products.watched();
    private final World world = Products.leftAsItIs();
    private final Canaries canaries = new Canaries();
    private final Described described = Described.by(world.caller("COORDINATOR"));
    private final Random random = new Random(SEED);
    private final Map<String, Integer> sent = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int recorded = events();

    @Test
    void what_the_rules_do_not_allow_is_refused_in_french_and_recorded_nowhere() {
        var commands = described.commands();
        assertThat(commands.stream().map(Command::path))
                .containsExactlyInAnyOrderElementsOf(Address.commands().stream()
                        .map(Address::path)
                        .distinct()
                        .toList());
        commands.forEach(this::once);
        var further = commands.stream().filter(command -> !isSignIn(command)).toList();
        while (total() < CASES) {
            further.forEach(this::mixed);
        }
        assertThat(wrong).isEmpty();
        assertThat(sent.values()).allMatch(cases -> cases >= 20);
    }

    /** Each wrong thing alone, in the place of a right one. */
    private void once(Command command) {
        Mangled.BODIES.stream()
                .filter(body -> !isSignIn(command) || !body.type().endsWith("urlencoded"))
                .forEach(body -> send(command, "body " + body.what(), body.type(), body.bytes()));
        Mangled.METHODS.forEach(
                method -> judged(command, method, caller(command).send(method, at(command), "", new byte[0])));
        for (var path : Mangled.paths(command.path(), at(command))) {
            judged(command, path, caller(command).command(path, body(command).toString()));
        }
        for (var slot : described.slots(command)) {
            for (var each : Wrongs.in(slot)) {
                if (!isSignIn(command) || each.what().equals("type")) {
                    one(command, slot.pointer(), each);
                }
            }
        }
        nothingRecorded(command);
    }

    private void one(Command command, String pointer, Wrong each) {
        var body = body(command);
        Mangled.set(body, pointer, each.value());
        var what = pointer + " " + each.what() + " " + Mangled.shown(each.value());
        send(command, what, "application/json", Mangled.bytes(body));
        if (each.asText()) {
            send(
                    command,
                    what + " by form",
                    "application/x-www-form-urlencoded",
                    Mangled.form(body).getBytes(UTF_8));
        }
    }

    /** Several wrong things at once, or a body torn off anywhere. */
    private void mixed(Command command) {
        var slots = described.slots(command);
        for (var again = 0; again < 5; again++) {
            var body = body(command);
            for (var times = 1 + random.nextInt(3); times > 0 && !slots.isEmpty(); times--) {
                var slot = slots.get(random.nextInt(slots.size()));
                var wrongs = Wrongs.in(slot);
                Mangled.set(
                        body,
                        slot.pointer(),
                        wrongs.get(random.nextInt(wrongs.size())).value());
            }
            var bytes = Mangled.bytes(body);
            var torn = slots.isEmpty() || again == 0;
            var part = torn ? Mangled.torn(bytes, random) : bytes;
            send(command, (torn ? "torn " : "mixed ") + new String(part, UTF_8), "application/json", part);
        }
        nothingRecorded(command);
    }

    private void send(Command command, String what, String type, byte[] bytes) {
        judged(command, what, caller(command).send("POST", at(command), type, bytes));
    }

    private void judged(Command command, String what, Caller.Answer answer) {
        sent.merge(command.path(), 1, Integer::sum);
        Mangled.unlikeARefusal(answer)
                .ifPresent(why -> wrong.add("%s %s: %s %s %s"
                        .formatted(command.path(), shortened(what), why, answer.status(), shortened(answer.body()))));
    }

    private void nothingRecorded(Command command) {
        int now = events();
        if (now != recorded) {
            wrong.add(command.path() + " recorded something");
            recorded = now;
        }
    }

    /** What the world's own people recorded: other tests go on beside this one. */
    private int events() {
        var actors = new ArrayList<String>();
        world.accounts.values().forEach(account -> actors.add("meta_data like '%" + account.id() + "%'"));
        return Integer.parseInt(
                product.texts("select count(*)::text from events.domain_event where " + String.join(" or ", actors))
                        .getFirst());
    }

    private int total() {
        return sent.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A body that would be let in; which field to leave right is up to the world. */
    private ObjectNode body(Command command) {
        var body = Mangled.tree(filling().body(Address.command(at(command))));
        if (command.path().endsWith("/indicators")) {
            body.remove("builtIn");
            body.put("indicator", "strange").put("reach", "DIRECT");
            body.putObject("measure").put("measure", "sum").put("facts", "children");
        }
        return body;
    }

    private String at(Command command) {
        return filling().address(command.path());
    }

    private Filling filling() {
        return new Filling(world.ids, canaries);
    }

    private Caller caller(Command command) {
        return world.caller(
                command.path().startsWith("/commands/accounts")
                                || command.path().equals("/commands/organisations")
                        ? "ADMINISTRATOR"
                        : command.path().startsWith("/commands/audit") ? "AUDITOR" : "COORDINATOR");
    }

    /** Guesses at passwords make others of the same network wait. */
    private static boolean isSignIn(Command command) {
        return command.path().startsWith("/commands/password");
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
