package fr.jalon.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** One house under load, struck by one fault after the other, and looked through after each. */
final class Trial implements AutoCloseable {

    private static final int CLIENTS = 6;
    private static final int BEFORE = 40;
    private static final int AFTER = 15;
    private static final int REPEATED = 10;

    private final String name;
    private final House house;
    private final Field field;
    private final Ledger ledger = new Ledger();
    private final Load load;
    private final Proof proof;
    private final List<Known> known = new ArrayList<>();
    private int struck;

    /** What was shown of a position; it must be shown of it for ever. */
    private record Known(long position, Map<String, String> figures) {}

    /** What happens to a product that works. */
    interface Fault {
        void strikes() throws Exception;
    }

    private Trial(String name, House house) {
        this.name = name;
        this.house = house;
        this.field = Field.in(house);
        this.load = new Load(field, ledger);
        this.proof = new Proof(field, ledger, head());
    }

    static Trial of(String name, House house) {
        return new Trial(name, house);
    }

    private long head() {
        return Long.parseLong(house.tables()
                .texts("select coalesce(max(position), 0) from events.event_position")
                .getFirst());
    }

    /** The fault strikes some moment after the clients began; they must be answered again, and then everything is looked through. */
    void survives(Fault fault) throws Exception {
        strike(fault);
        load.repeats(REPEATED);
        var findings = proof.findings();
        assertThat(findings.areNone())
                .as("%s, fault %d: %s", name, struck, findings)
                .isTrue();
        for (var each : known) {
            assertThat(field.figuresKnownAt(each.position()))
                    .as("%s, fault %d: known at %d", name, struck, each.position())
                    .isEqualTo(each.figures());
        }
        remember();
    }

    /** The same without a verdict, and without waiting for more than what was begun before: what the fault took away. */
    List<Ledger.Acknowledged> losesBy(Fault fault) throws Exception {
        struck++;
        house.tables().execute("checkpoint");
        load.begin(CLIENTS);
        load.isAnswered(2 * BEFORE);
        fault.strikes();
        load.giveUp();
        return proof.lost();
    }

    private void strike(Fault fault) throws Exception {
        struck++;
        load.begin(CLIENTS);
        load.isAnswered(1 + ThreadLocalRandom.current().nextInt(BEFORE));
        fault.strikes();
        load.isAnswered(AFTER);
        load.end();
    }

    private void remember() {
        if (known.size() == 3) {
            known.remove(ThreadLocalRandom.current().nextInt(3));
        }
        var position = head();
        known.add(new Known(position, field.figuresKnownAt(position)));
    }

    /** At the end every view is built again beside itself by the product, which compares every column of every row. */
    void endsWithEveryViewRebuiltTheSame() {
        assertThat(new Rebuilds(house).differing()).as(name).isEmpty();
    }

    /** Waits until somebody was not answered, or told that something is broken. */
    void isRefused(long before) {
        await().atMost(Duration.ofMinutes(2)).until(() -> ledger.neverAnswered() > before);
    }

    Ledger ledger() {
        return ledger;
    }

    House house() {
        return house;
    }

    @Override
    public void close() {
        Report.say("%s: %d faults, %d commands acknowledged, %d sends without an answer, longest silence %d ms"
                .formatted(name, struck, ledger.size(), ledger.neverAnswered(), ledger.longestSilenceMillis()));
        load.giveUp();
        house.close();
    }
}
