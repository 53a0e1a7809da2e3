package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** What is refused or can't even be read is repeated nowhere: not in the answer of a program, not in the log, not in a table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedCanaryTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Watched product = Products.watched();
    private final World world = Products.addedTo();
    private final Canaries refused = new Canaries();
    private final Map<String, String> repeated = new HashMap<>();
    private final Map<String, Integer> faults = new HashMap<>();

    @BeforeAll
    void everything_is_sent_wrong() {
        var caller = world.caller("COORDINATOR");
        var filling = new Filling(world.ids, refused);
        Address.commands().forEach(address -> {
            var at = filling.address(address.path());
            sent(address, "torn", canary -> caller.command(at, "{\"firstName\": \"" + canary + "\", \"lastName"));
            sent(address, "not JSON", canary -> caller.command(at, canary));
            sent(address, "unknown", canary -> caller.command(at, "{\"inconnu\": \"" + canary + "\"}"));
            address.body()
                    .ifPresent(type -> Bodies.fields(type)
                            .forEach(field -> sent(
                                    address,
                                    field.path(),
                                    canary -> caller.command(
                                            at,
                                            JSON.writeValueAsString(Bodies.of(
                                                    type,
                                                    each -> each.path().equals(field.path()) ? canary : null))))));
            if (!address.variables().isEmpty()) {
                sent(address, "path", canary -> caller.command(mistaken(address, canary), "{}"));
            }
            sent(address, "key", canary -> caller.command(at, "{}", canary + " !"));
        });
        Address.reads().forEach(address -> {
            sent(
                    address,
                    "parameters",
                    canary -> caller.get(filling.address(address.path())
                            + "?on=%1$s&knownAt=%1$s&position=%1$s&page=%1$s&programme=%1$s&after=%1$s&connu=%1$s"
                                    .formatted(canary)));
            if (!address.variables().isEmpty()) {
                sent(address, "path", canary -> caller.get(mistaken(address, canary)));
            }
        });
    }

    private interface Sending {
        Caller.Answer send(String canary);
    }

    private void sent(Address address, String how, Sending sending) {
        var at = address.name() + "#" + how;
        var canary = refused.release(at, "text");
        var answer = sending.send(canary);
        // "instance" is the address that was asked, which only the asker's mistake can put a name in.
        if (answer.body().replaceAll("\"instance\":\"[^\"]*\"", "").contains(canary)) {
            repeated.put(at, answer.body());
        }
        if (answer.status() >= 500) {
            faults.put(at, answer.status());
        }
    }

    private static String mistaken(Address address, String canary) {
        return address.path().replaceAll("\\{[A-Za-z]+}", canary);
    }

    @Test
    void no_answer_repeats_it() {
        assertThat(repeated).isEmpty();
    }

    @Test
    void nothing_of_it_is_a_fault() {
        assertThat(faults).isEmpty();
    }

    @Test
    void no_word_of_the_process_repeats_it() {
        var words = String.join("\n", product.process().words());
        assertThat(refused.all().stream().filter(canary -> canary.isIn(words))).isEmpty();
        var metrics = product.administrator().get("/actuator/prometheus").body();
        assertThat(refused.all().stream().filter(canary -> canary.isIn(metrics)))
                .isEmpty();
    }

    @Test
    void no_table_holds_it() {
        product.tables().forEach((table, rows) -> {
            var text = String.join("\n", rows);
            assertThat(refused.all().stream().filter(canary -> canary.isIn(text)))
                    .as(table)
                    .isEmpty();
        });
    }
}
