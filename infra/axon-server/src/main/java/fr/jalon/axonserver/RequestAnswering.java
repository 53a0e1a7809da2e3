package fr.jalon.axonserver;

import fr.jalon.command.http.RequestDoor;
import fr.jalon.command.http.Routed;
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
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Takes in the requests of the streams that Axon Server gave to this process: from when it is started until before it ends. */
final class RequestAnswering implements SmartLifecycle {

    private static final int SHARE = 100;

    private final Line line;
    private final Messages messages;
    private final RequestDoor door;
    private final Counter received;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Registration registration;

    RequestAnswering(Line line, Messages messages, RequestDoor door, MeterRegistry meters) {
        this.line = line;
        this.messages = messages;
        this.door = door;
        this.received = meters.counter("jalon.requests.received");
    }

    @Override
    public void start() {
        registration = line.requests().registerCommandHandler(this::answer, SHARE, Messages.REQUEST);
    }

    /** No new ones; those under way are carried out. */
    @Override
    public void stop() {
        Registration taken = registration;
        if (taken != null) {
            taken.cancel()
                    .completeOnTimeout(null, 2, TimeUnit.SECONDS)
                    .exceptionally(_ -> null)
                    .join();
            registration = null;
        }
        workers.close();
    }

    @Override
    public boolean isRunning() {
        return registration != null;
    }

    private CompletableFuture<CommandResponse> answer(Command command) {
        return CompletableFuture.supplyAsync(
                () -> {
                    String request = messages.read(Messages.REQUEST, command.getPayload());
                    received.increment();
                    return response(door.carryOut(request));
                },
                workers);
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
