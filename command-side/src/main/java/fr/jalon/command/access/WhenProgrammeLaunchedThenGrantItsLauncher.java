package fr.jalon.command.access;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The coordinator who launches a programme may reach it from then on, without waiting for an administrator. */
@Component
@ProcessingGroup("automation.access-grant-launcher")
class WhenProgrammeLaunchedThenGrantItsLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(WhenProgrammeLaunchedThenGrantItsLauncher.class);

    private final CommandGateway commands;

    WhenProgrammeLaunchedThenGrantItsLauncher(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(
            ProgrammeLaunched event,
            @MetaDataValue(EventMetadata.ACTOR) String actor,
            @MetaDataValue(EventMetadata.ROLE) String role) {
        if (Role.COORDINATOR.name().equals(role)) {
            grant(event, new AccountId(actor));
        }
    }

    /** Without the scope the programme is launched all the same: an administrator can still grant it. */
    private void grant(ProgrammeLaunched event, AccountId launcher) {
        Grantable opens = new Grantable(event.organisation(), Set.copyOf(event.funders()));
        try {
            commands.sendAndWait(
                    new GrantScope(launcher, new Scope.OfProgramme(event.programme()), opens, event.occurredOn()));
        } catch (Refusal refusal) {
            LOG.atWarn()
                    .addKeyValue("refusal", refusal.reason().code())
                    .log("the launcher of a programme was not granted it");
        }
    }
}
