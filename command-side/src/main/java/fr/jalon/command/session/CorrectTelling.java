package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.FollowUpEvent.TellingCorrected;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts somebody ticked off by mistake back on the list of those to be told. */
record CorrectTelling(@TargetAggregateIdentifier SessionId session, EventId change, PersonId person, LocalDate on)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        var told = state.known()
                .cycle()
                .followUp()
                .telling(change)
                .orElseThrow(() -> new Refusal(SessionRefusal.CHANGE_OVERTAKEN))
                .told()
                .get(person);
        return told == null ? List.of() : List.of(new TellingCorrected(session, change, person, told, on));
    }
}
