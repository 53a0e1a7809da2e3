package fr.jalon.journeys.faults;

import fr.jalon.journeys.Caller.Answer;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Sends a command until it is answered, always under the same key: it does not know whether the one before arrived. */
record Phone(Field field, Ledger ledger, AtomicInteger turns) {

    private static final Set<String> PASSING = Set.of("request.in-progress", "request.conflict");
    private static final long BETWEEN_TWO_SENDS = TimeUnit.MILLISECONDS.toNanos(100);

    /** The yes it was given in the end; to be refused what is right is a fault. */
    Answer tell(String path, String json) {
        var key = UUID.randomUUID().toString();
        while (true) {
            try {
                var answer = field.asking(turns.getAndIncrement()).command(path, json, key);
                if (isYes(answer)) {
                    ledger.acknowledged(new Ledger.Acknowledged(
                            key,
                            path,
                            json,
                            answer.id(),
                            Long.parseLong(answer.token().orElseThrow()),
                            System.nanoTime()));
                    return answer;
                }
                if (answer.status() < 500 && !isPassing(answer)) {
                    throw new IllegalStateException(path + ": " + answer.status() + " " + answer.body());
                }
            } catch (UncheckedIOException lost) {
                // Whether it arrived is not known: it is sent again.
            }
            ledger.unanswered();
            LockSupport.parkNanos(BETWEEN_TWO_SENDS);
        }
    }

    /** What was acknowledged is sent once more, as by somebody who never heard: it is remembered, and not done again. */
    void tellAgain(Ledger.Acknowledged yes) {
        var again = field.asking(turns.getAndIncrement()).command(yes.path(), yes.body(), yes.key());
        if (again.status() > 201
                || !again.id().equals(yes.id())
                || Long.parseLong(again.token().orElseThrow()) != yes.position()) {
            ledger.surprise(yes + " was sent again and answered " + again);
        }
    }

    /** A yes names what it is about. */
    private static boolean isYes(Answer answer) {
        return (answer.status() == 200 || answer.status() == 201)
                && answer.json().path("id").isString();
    }

    private static boolean isPassing(Answer answer) {
        return answer.status() == 409
                && PASSING.contains(answer.json().path("code").asString(""));
    }
}
