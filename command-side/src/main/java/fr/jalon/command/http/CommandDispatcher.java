package fr.jalon.command.http;

import fr.jalon.command.http.RememberedRequests.CarriedOut;
import fr.jalon.events.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The one way in for a command: one transaction for the remembered key and the commands in order, tried again when somebody
 * else wrote the same stream meanwhile; then the position to wait for.
 */
@Component
public final class CommandDispatcher {

    private final RequestPlace place;
    private final Answers answers;
    private final CommandOutcomes outcomes;

    CommandDispatcher(RequestPlace place, Answers answers, CommandOutcomes outcomes) {
        this.place = place;
        this.answers = answers;
        this.outcomes = outcomes;
    }

    /** Carries out what changes something there already: 200 with its id and the position to wait for, or 303 for a form. */
    public ResponseEntity<?> dispatch(Incoming incoming, Actor actor, String id, Object... commands) {
        return carryOut(HttpStatus.OK, incoming, actor, Map.of("id", id), List.of(commands));
    }

    /** The same with further ids in the answer. */
    public ResponseEntity<?> dispatch(
            Incoming incoming, Actor actor, String id, Map<String, ?> also, Object... commands) {
        return carryOut(HttpStatus.OK, incoming, actor, with(id, also), List.of(commands));
    }

    /** Carries out what makes something new: 201 with its id. */
    public ResponseEntity<?> created(Incoming incoming, Actor actor, String id, Object... commands) {
        return carryOut(HttpStatus.CREATED, incoming, actor, Map.of("id", id), List.of(commands));
    }

    /** The same with further new ids in the answer, such as those of a programme's territories. */
    public ResponseEntity<?> created(
            Incoming incoming, Actor actor, String id, Map<String, ?> also, Object... commands) {
        return carryOut(HttpStatus.CREATED, incoming, actor, with(id, also), List.of(commands));
    }

    /** Answers outside what is tried again: once committed, no fault in answering may carry the commands out a second time. */
    private ResponseEntity<?> carryOut(
            HttpStatus status, Incoming incoming, Actor actor, Map<String, ?> answer, List<Object> commands) {
        CommandRequest request = new CommandRequest(incoming, actor, answer, commands);
        outcomes.begins(request.name());
        CarriedOut carriedOut = place.carryOut(request);
        outcomes.done(request.name(), actor, carriedOut.events().size());
        return answers.of(status, incoming, carriedOut);
    }

    private static Map<String, Object> with(String id, Map<String, ?> also) {
        Map<String, Object> answer = new HashMap<>(also);
        answer.put("id", id);
        return answer;
    }
}
