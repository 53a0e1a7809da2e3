package fr.jalon.command.family;

import fr.jalon.events.family.Adult;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever was received in a hall has a family from the same transaction on: a new one, or the one they belong to. A refusal here
 * refuses the arrival as a whole, so that nobody is ever present without a family to count them by.
 */
@Component
@ProcessingGroup("automation.family-newcomers")
class WhenNewcomerReceivedThenTakeThemIn {

    private final CommandGateway commands;

    WhenNewcomerReceivedThenTakeThemIn(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(NewcomerReceived event) {
        commands.sendAndWait(takingIn(event));
    }

    private static FamilyCommand takingIn(NewcomerReceived event) {
        var who = event.participant();
        var adult = new Adult(who.person(), event.firstName(), null, null, event.linkToChild());
        return event.newFamily()
                ? new RegisterFamily(
                        who.family(),
                        event.where().organisation(),
                        who.homeArea(),
                        List.of(adult),
                        List.of(),
                        event.occurredOn())
                : new AddAdult(who.family(), adult, event.occurredOn());
    }
}
