package fr.jalon.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A bounded number of clients that write at once, through whatever happens, until they are told that it is enough. */
final class Load {

    private static final int WORKSHOPS = 5;
    private static final int FAMILIES_OF_A_SESSION = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Field field;
    private final Ledger ledger;
    private final AtomicInteger turns = new AtomicInteger();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean going;
    private int seated = FAMILIES_OF_A_SESSION;
    private Hall hall = new Hall("", List.of());

    /** The session everybody writes into just now: one stream for many phones. */
    record Hall(String session, List<String> workshops) {}

    Load(Field field, Ledger ledger) {
        this.field = field;
        this.ledger = ledger;
    }

    void begin(int number) {
        going = true;
        ledger.listen();
        clients.clear();
        for (int client = 0; client < number; client++) {
            clients.add(Thread.ofVirtual().start(this::work));
        }
    }

    /** Waits until so many more were acknowledged. */
    void isAnswered(int more) {
        int before = ledger.size();
        await().atMost(PATIENCE).until(() -> ledger.size() >= before + more);
    }

    /** Lets every client hear the answer to what it asked last, and stop. */
    void end() {
        going = false;
        await().atMost(PATIENCE).until(() -> clients.stream().noneMatch(Thread::isAlive));
    }

    /** Says once more what was acknowledged last, under the same keys. */
    void repeats(int number) {
        var phone = new Phone(field, ledger, turns);
        ledger.last(number).forEach(phone::tellAgain);
    }

    /** Whoever is still not answered gives up. */
    void giveUp() {
        going = false;
        clients.forEach(Thread::interrupt);
    }

    private void work() {
        while (going) {
            var phone = new Phone(field, ledger, turns);
            try {
                new Family(phone, seat(phone)).comes();
            } catch (RuntimeException surprised) {
                ledger.surprise(surprised.toString());
            }
        }
    }

    private synchronized Hall seat(Phone phone) {
        if (seated == FAMILIES_OF_A_SESSION) {
            hall = plan(phone);
            seated = 0;
        }
        seated++;
        return hall;
    }

    private Hall plan(Phone phone) {
        var workshops = IntStream.rangeClosed(1, WORKSHOPS)
                .mapToObj(number -> """
                    {"place": "Grande salle", "territory": "%s", "start": "2025-03-0%dT09:30", "end": "2025-03-0%dT11:30"}\
                    """.formatted(field.territory(), number, number))
                .collect(Collectors.joining(", "));
        var session = phone.tell("/commands/sessions", """
            {"programme": "%s", "name": "Session %s", "capacity": %d, "workshops": [%s]}\
            """.formatted(
                        field.programme(), UUID.randomUUID(), FAMILIES_OF_A_SESSION, workshops));
        var planned = session.json()
                .get("workshops")
                .valueStream()
                .map(each -> each.asString())
                .toList();
        phone.tell("/commands/sessions/" + session.id() + "/workshops/" + planned.getFirst() + "/children", """
            {"children": 7, "seen": 0}\
            """);
        return new Hall(session.id(), planned);
    }
}
