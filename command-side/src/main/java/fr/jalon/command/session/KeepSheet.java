package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.Personal;
import fr.jalon.events.session.FollowUpEvent.SheetKept;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says where the signed sheet of a workshop is kept, for whoever must find it again; a session that is over takes it too. */
record KeepSheet(@TargetAggregateIdentifier SessionId session, WorkshopId workshop, Personal keptIn, LocalDate on)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, SealedWords words) {
        var cycle = state.known().cycle();
        if (cycle.workshops().find(workshop).standing() instanceof Workshop.Cancelled) {
            throw new Refusal(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        }
        return cycle.followUp()
                        .sheet(workshop)
                        .filter(known -> words.same(known, keptIn))
                        .isPresent()
                ? List.of()
                : List.of(new SheetKept(session, workshop, keptIn, on));
    }
}
