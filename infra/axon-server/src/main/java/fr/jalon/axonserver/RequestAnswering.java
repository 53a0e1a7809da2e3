package fr.jalon.axonserver;

import fr.jalon.command.http.RequestDoor;
import fr.jalon.command.http.Routed;
import fr.jalon.platform.web.FaultTrace;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.connector.Registration;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out the requests of the streams that Axon Server gave to this process. */
final class RequestAnswering extends Answering {

    private static final Logger LOG = LoggerFactory.getLogger(RequestAnswering.class);
    private static final int SHARE = 100;

    private final Line line;
    private final Messages messages;
    private final RequestDoor door;
    private final Counter received;

    RequestAnswering(Line line, Messages messages, RequestDoor door, MeterRegistry meters) {
        this.line = line;
        this.messages = messages;
        this.door = door;
        this.received = meters.counter("jalon.requests.received");
    }

    @Override
    Registration register(ExecutorService workers) {
        return line.requests()
                .registerCommandHandler(
                        command -> CompletableFuture.supplyAsync(() -> answer(command), workers),
                        SHARE,
                        Messages.REQUEST);
    }

    private CommandResponse answer(Command command) {
        String request = messages.read(Messages.REQUEST, command.getPayload());
        received.increment();
        return response(door.carryOut(
                request, fault -> LOG.error("a request received by another process failed: {}", FaultTrace.of(fault))));
    }

    private CommandResponse response(Routed routed) {
        CommandResponse.Builder response = CommandResponse.newBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString());
        return switch (routed) {
            case Routed.Done(String outcome) ->
                response.setPayload(messages.write(Messages.OUTCOME, outcome)).build();
            case Routed.Refused(String refusal) ->
                error(response, "refused")
                        .setPayload(messages.write(Messages.REFUSAL, refusal))
                        .build();
            case Routed.Failed _, Routed.NotSent _, Routed.Unanswered _ ->
                error(response, "failed").build();
        };
    }

    private static CommandResponse.Builder error(CommandResponse.Builder response, String word) {
        return response.setErrorCode(ErrorCategory.COMMAND_EXECUTION_ERROR.errorCode())
                .setErrorMessage(ErrorMessage.newBuilder().setMessage(word));
    }
}
