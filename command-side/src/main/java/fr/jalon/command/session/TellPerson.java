package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.FollowUpEvent.PersonTold;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ticks somebody off the list of those to be told of the last change of a plan; an older change tells them nothing any more. */
record TellPerson(@TargetAggregateIdentifier SessionId session, EventId change, PersonId person, LocalDate on)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        var telling = state.known()
                .cycle()
                .followUp()
                .telling(change)
                .orElseThrow(() -> new Refusal(SessionRefusal.CHANGE_OVERTAKEN));
        return telling.told().containsKey(person) ? List.of() : List.of(new PersonTold(session, change, person, on));
    }
}
