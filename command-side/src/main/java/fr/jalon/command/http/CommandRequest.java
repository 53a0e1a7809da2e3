package fr.jalon.command.http;

import fr.jalon.command.decision.HoldsSecret;
import fr.jalon.events.Actor;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;

/**
 * A request, whole: what is carried out in one transaction.
 *
 * @param answer what is told back beside the position and the events
 * @param commands what is asked, in order; at least one
 */
record CommandRequest(Incoming incoming, Actor actor, Map<String, ?> answer, List<Object> commands) {

    private static final CommandTargetResolver STREAMS =
            AnnotationCommandTargetResolver.builder().build();

    CommandRequest {
        commands = List.copyOf(commands);
    }

    /** What it is called in counts and in the log: its first command. */
    String name() {
        return commands.getFirst().getClass().getSimpleName();
    }

    /** The stream its first command writes. */
    String stream() {
        return STREAMS.resolveTarget(GenericCommandMessage.asCommandMessage(commands.getFirst()))
                .getIdentifier();
    }

    boolean holdsSecret() {
        return commands.stream().anyMatch(HoldsSecret.class::isInstance);
    }
}
