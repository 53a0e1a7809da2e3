package fr.jalon.command.http;

import fr.jalon.command.http.RememberedRequests.CarriedOut;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.stereotype.Component;

/**
 * One request, one transaction: the remembered key, the events, the lookups and what automations add are written together or
 * not at all. The commands run inside one root unit of work, so that an aggregate stays locked until the commit.
 */
@Component
class CommandTransaction {

    private final CommandGateway commands;
    private final TransactionManager transactions;
    private final TransactionTerms terms;
    private final RememberedRequests remembered;
    private final RecordedEvents recorded;
    private final CommandMetadata correlation;

    CommandTransaction(
            CommandGateway commands,
            TransactionManager transactions,
            TransactionTerms terms,
            RememberedRequests remembered,
            RecordedEvents recorded,
            CommandMetadata correlation) {
        this.commands = commands;
        this.transactions = transactions;
        this.terms = terms;
        this.remembered = remembered;
        this.recorded = recorded;
        this.correlation = correlation;
    }

    /** Carries the commands out in order, or answers what the same request gave before. */
    CarriedOut run(CommandRequest request) {
        MetaData metadata = MetaData.from(CommandMetadata.of(request.incoming(), request.actor()));
        DefaultUnitOfWork<GenericMessage<String>> work = request(metadata);
        ResultMessage<Optional<CarriedOut>> result = work.executeWithResult(
                () -> {
                    Transaction transaction = begin(work);
                    Optional<CarriedOut> earlier = earlier(request);
                    if (earlier.isEmpty()) {
                        request.commands().forEach(command -> commands.sendAndWait(command, metadata));
                    }
                    // In one callback: of several, the last one given is called first, and the answer would be written
                    // after the commit.
                    work.onCommit(_ -> {
                        if (earlier.isEmpty()) {
                            finish(request, outcome(work, request.answer()));
                        }
                        transaction.commit();
                    });
                    return earlier;
                },
                RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload().orElseGet(() -> outcome(work, request.answer()));
    }

    private Transaction begin(DefaultUnitOfWork<?> work) {
        Transaction transaction = transactions.startTransaction();
        work.onRollback(_ -> transaction.rollback());
        return transaction;
    }

    private DefaultUnitOfWork<GenericMessage<String>> request(MetaData metadata) {
        var work = new DefaultUnitOfWork<>(new GenericMessage<>("request", metadata));
        work.registerCorrelationDataProvider(correlation);
        return work;
    }

    private Optional<CarriedOut> earlier(CommandRequest request) {
        String key = request.incoming().key();
        if (key == null) {
            terms.begin();
            return Optional.empty();
        }
        return remembered.take(
                request.actor().account(), key, request.incoming().digest());
    }

    private void finish(CommandRequest request, CarriedOut outcome) {
        if (outcome.events().isEmpty()) {
            terms.waitForTheDisk();
        }
        String key = request.incoming().key();
        if (key != null) {
            remembered.remember(request.actor().account(), key, outcome);
        }
    }

    private CarriedOut outcome(DefaultUnitOfWork<?> work, Map<String, ?> answer) {
        Map<String, Object> told = new HashMap<>(answer);
        told.put("events", recorded.names(work));
        return new CarriedOut(recorded.ids(work), told);
    }

    private static RuntimeException unchecked(Throwable cause) {
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }
}
