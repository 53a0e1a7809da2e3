package fr.jalon.command.operations;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.operations.OperationsEvent.LetterDiscardAsked;
import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.ViewName;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give up what a view set aside of one stream, up to the position that whoever asks has seen. */
record DiscardLetters(
        @TargetAggregateIdentifier UpkeepId upkeep,
        ViewName view,
        String stream,
        long upTo,
        DiscardReason reason,
        LocalDate on) {

    /** @param asked whether this very discard was asked for already */
    List<OperationsEvent> decide(boolean asked, Streams streams) {
        if (asked) {
            return List.of();
        }
        if (!streams.exist(stream)) {
            throw new Refusal(OperationsRefusal.STREAM_UNKNOWN);
        }
        return List.of(new LetterDiscardAsked(upkeep, view, stream, upTo, reason, on));
    }
}
