package fr.jalon.axonserver;

import fr.jalon.command.http.RequestRoute;
import fr.jalon.command.http.Routed;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends each request by the line, its stream being the routing key; counts what came of it. */
final class RoutedRequests implements RequestRoute {

    /** Axon Server takes messages of 4 MB; what is larger, a list of presences known, stays where it came in. */
    private static final int MOST = 1_000_000;

    private final Line line;
    private final Messages messages;
    private final Clock clock;
    private final MeterRegistry meters;

    RoutedRequests(Line line, Messages messages, Clock clock, MeterRegistry meters) {
        this.line = line;
        this.messages = messages;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public Routed send(String stream, String request) {
        Routed routed = line.isUp() && request.length() <= MOST ? sent(stream, request) : new Routed.NotSent();
        meters.counter("jalon.requests.routed", "outcome", word(routed)).increment();
        return routed;
    }

    private Routed sent(String stream, String request) {
        Command command = Command.newBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString())
                .setName(Messages.REQUEST)
                .setTimestamp(clock.millis())
                .setPayload(messages.write(Messages.REQUEST, request))
                .addProcessingInstructions(Messages.instruction(ProcessingKey.ROUTING_KEY, stream))
                .build();
        try {
            return read(line.requests().sendCommand(command).get(line.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException unanswered) {
            return new Routed.Unanswered();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Routed.Unanswered();
        }
    }

    private Routed read(CommandResponse response) {
        String error = response.getErrorCode();
        if (error.isEmpty()) {
            return new Routed.Done(messages.read(Messages.OUTCOME, response.getPayload()));
        }
        if (error.equals(ErrorCategory.NO_HANDLER_FOR_COMMAND.errorCode())) {
            return new Routed.NotSent();
        }
        if (!error.equals(ErrorCategory.COMMAND_EXECUTION_ERROR.errorCode())) {
            return new Routed.Unanswered();
        }
        return response.getPayload().getType().equals(Messages.REFUSAL)
                ? new Routed.Refused(messages.read(Messages.REFUSAL, response.getPayload()))
                : new Routed.Failed();
    }

    private static String word(Routed routed) {
        return switch (routed) {
            case Routed.Done _ -> "done";
            case Routed.Refused _ -> "refused";
            case Routed.Failed _ -> "failed";
            case Routed.NotSent _ -> "not-sent";
            case Routed.Unanswered _ -> "unanswered";
        };
    }
}
