package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.RememberedRequests.CarriedOut;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Carries a request out in this process, in its turn, tried again when somebody else wrote the same stream meanwhile. */
@Component
class RequestAttempts {

    private static final int ATTEMPTS = 10;
    private static final String UNIQUE_VIOLATION = "23505";

    private final CommandTransaction transaction;
    private final CommandOutcomes outcomes;
    private final Turns turns = Turns.forThisMachine();

    RequestAttempts(CommandTransaction transaction, CommandOutcomes outcomes) {
        this.transaction = transaction;
        this.outcomes = outcomes;
    }

    CarriedOut carryOut(CommandRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return turns.take(() -> transaction.run(request));
            } catch (Refusal refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                if (TransactionTerms.isHeldUp(failure)) {
                    throw new Refusal(RequestRefusal.CONFLICT);
                }
                if (!isWorthAnotherTry(failure)) {
                    outcomes.fault(request.name(), request.actor());
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
