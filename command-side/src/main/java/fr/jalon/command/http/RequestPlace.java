package fr.jalon.command.http;

import fr.jalon.command.http.RememberedRequests.CarriedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where a request is carried out: here, unless a route leads to the process that writes its stream. The route spares conflicts and
 * decides nothing: what it can't take is carried out here, on the same database.
 */
@Component
class RequestPlace {

    private final RequestAttempts here;
    private final RequestText texts;
    private final CommandOutcomes outcomes;
    private final @Nullable RequestRoute route;

    @Autowired
    RequestPlace(
            RequestAttempts here, RequestText texts, CommandOutcomes outcomes, ObjectProvider<RequestRoute> routes) {
        this(here, texts, outcomes, routes.getIfAvailable());
    }

    RequestPlace(RequestAttempts here, RequestText texts, CommandOutcomes outcomes, @Nullable RequestRoute route) {
        this.here = here;
        this.texts = texts;
        this.outcomes = outcomes;
        this.route = route;
    }

    CarriedOut carryOut(CommandRequest request) {
        return route == null || request.holdsSecret()
                ? here.carryOut(request)
                : told(request, route.send(request.stream(), texts.write(request)));
    }

    /** With a key it may be carried out here whatever became of it there: the key is taken once. */
    private CarriedOut told(CommandRequest request, Routed routed) {
        return switch (routed) {
            case Routed.Done(String outcome) -> texts.readOutcome(outcome);
            case Routed.Refused(String refusal) -> throw RefusalText.read(refusal);
            case Routed.Failed() -> throw new IllegalStateException("failed in the process that writes the stream");
            case Routed.NotSent() -> here.carryOut(request);
            case Routed.Unanswered() when request.incoming().key() != null -> here.carryOut(request);
            case Routed.Unanswered() -> {
                outcomes.fault(request.name(), request.actor());
                throw new IllegalStateException("the process that writes the stream did not answer");
            }
        };
    }
}
