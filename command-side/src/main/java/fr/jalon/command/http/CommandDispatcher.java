package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.RememberedRequests.CarriedOut;
import fr.jalon.events.Actor;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The one way in for a command: one transaction for the remembered key and the commands in order, tried again when somebody
 * else wrote the same stream meanwhile; then the position to wait for.
 */
@Component
public final class CommandDispatcher {

    private static final int ATTEMPTS = 10;
    private static final String UNIQUE_VIOLATION = "23505";

    private final CommandTransaction transaction;
    private final Answers answers;
    private final CommandOutcomes outcomes;

    CommandDispatcher(CommandTransaction transaction, Answers answers, CommandOutcomes outcomes) {
        this.transaction = transaction;
        this.answers = answers;
        this.outcomes = outcomes;
    }

    /** Carries out what changes something there already: 200 with its id and the position to wait for, or 303 for a form. */
    public ResponseEntity<?> dispatch(Incoming incoming, Actor actor, String id, Object... commands) {
        return carryOut(HttpStatus.OK, incoming, actor, Map.of("id", id), List.of(commands));
    }

    /** The same with further ids in the answer. */
    public ResponseEntity<?> dispatch(
            Incoming incoming, Actor actor, String id, Map<String, ?> also, Object... commands) {
        return carryOut(HttpStatus.OK, incoming, actor, with(id, also), List.of(commands));
    }

    /** Carries out what makes something new: 201 with its id. */
    public ResponseEntity<?> created(Incoming incoming, Actor actor, String id, Object... commands) {
        return carryOut(HttpStatus.CREATED, incoming, actor, Map.of("id", id), List.of(commands));
    }

    /** The same with further new ids in the answer, such as those of a programme's territories. */
    public ResponseEntity<?> created(
            Incoming incoming, Actor actor, String id, Map<String, ?> also, Object... commands) {
        return carryOut(HttpStatus.CREATED, incoming, actor, with(id, also), List.of(commands));
    }

    /** Answers outside what is tried again: once committed, no fault in answering may carry the commands out a second time. */
    private ResponseEntity<?> carryOut(
            HttpStatus status, Incoming incoming, Actor actor, Map<String, ?> answer, List<Object> commands) {
        String name = commands.getFirst().getClass().getSimpleName();
        outcomes.begins(name);
        CarriedOut carriedOut = committed(name, incoming, actor, answer, commands);
        outcomes.done(name, actor, carriedOut.events().size());
        return answers.of(status, incoming, carriedOut);
    }

    private CarriedOut committed(
            String name, Incoming incoming, Actor actor, Map<String, ?> answer, List<Object> commands) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.run(incoming, actor, answer, commands);
            } catch (Refusal refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                if (TransactionTerms.isHeldUp(failure)) {
                    throw new Refusal(RequestRefusal.CONFLICT);
                }
                if (!isWorthAnotherTry(failure)) {
                    outcomes.fault(name, actor);
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    throw new Refusal(RequestRefusal.CONFLICT);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        ThreadLocalRandom.current().nextInt(1 + attempt)));
            }
        }
    }

    private static Map<String, Object> with(String id, Map<String, ?> also) {
        Map<String, Object> answer = new HashMap<>(also);
        answer.put("id", id);
        return answer;
    }

    /** Somebody else wrote the stream, or a row that must be unique, first: deciding again on what they wrote gives a clean answer. */
    private static boolean isWorthAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
