package fr.jalon.command.http;

import fr.jalon.command.decision.HoldsSecret;
import fr.jalon.events.Actor;
import java.util.List;
import java.util.Map;

/**
 * A request, whole: what is carried out in one transaction.
 *
 * @param answer what is told back beside the position and the events
 * @param commands what is asked, in order; at least one
 */
record CommandRequest(Incoming incoming, Actor actor, Map<String, ?> answer, List<Object> commands) {

    CommandRequest {
        commands = List.copyOf(commands);
    }

    /** What it is called in counts and in the log: its first command. */
    String name() {
        return commands.getFirst().getClass().getSimpleName();
    }

    /** The stream its first command writes. */
    String stream() {
        return CommandStreams.of(commands.getFirst());
    }

    boolean holdsSecret() {
        return commands.stream().anyMatch(HoldsSecret.class::isInstance);
    }
}
