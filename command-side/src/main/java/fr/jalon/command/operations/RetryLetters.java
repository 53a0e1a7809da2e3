package fr.jalon.command.operations;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.operations.OperationsEvent.LetterRetryAsked;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.events.value.ViewName;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Have what a view set aside of one stream tried again. */
record RetryLetters(
        @TargetAggregateIdentifier UpkeepId upkeep, ViewName view, String stream, UpkeepReason reason, LocalDate on) {

    /** @param asked whether this very retry was asked for already */
    List<OperationsEvent> decide(boolean asked, Streams streams) {
        if (asked) {
            return List.of();
        }
        if (!streams.exist(stream)) {
            throw new Refusal(OperationsRefusal.STREAM_UNKNOWN);
        }
        return List.of(new LetterRetryAsked(upkeep, view, stream, reason, on));
    }
}
