package fr.jalon.command.session;

import fr.jalon.events.access.AccessEvent.SessionsHandedOver;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever takes sessions over is in the team of the workshops still to come. A refusal is let through: handing over half of what
 * somebody had in charge would leave a hall without anybody, and nobody told.
 */
@Component
@ProcessingGroup("automation.session-handover")
class WhenSessionsHandedOverThenStaffTheirWorkshops {

    private final CommandGateway commands;

    WhenSessionsHandedOverThenStaffTheirWorkshops(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(SessionsHandedOver event) {
        event.sessions()
                .forEach(session -> commands.sendAndWait(
                        new HandOverWorkshops(session, event.person(), event.colleague(), event.occurredOn())));
    }
}
