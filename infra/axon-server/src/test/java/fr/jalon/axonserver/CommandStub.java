package fr.jalon.axonserver;

import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes each command to the node of its routing key, and the answer back. */
final class CommandStub extends CommandServiceGrpc.CommandServiceImplBase {

    private final Exchange<CommandProviderInbound> nodes = new Exchange<>(
            ack -> CommandProviderInbound.newBuilder().setAck(ack).build());
    private final Map<String, StreamObserver<CommandResponse>> asking = new ConcurrentHashMap<>();
    private volatile boolean losing;

    /** Whether answers get lost on the way back. */
    void loseAnswers(boolean losing) {
        this.losing = losing;
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> asker) {
        var node = nodes.of(command.getProcessingInstructionsList().stream()
                .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
                .findFirst()
                .orElseThrow()
                .getValue()
                .getTextValue());
        if (node == null) {
            asker.onNext(CommandResponse.newBuilder()
                    .setErrorCode(ErrorCategory.NO_HANDLER_FOR_COMMAND.errorCode())
                    .build());
            asker.onCompleted();
            return;
        }
        asking.put(command.getMessageIdentifier(), asker);
        node.send(CommandProviderInbound.newBuilder().setCommand(command).build());
    }

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> line) {
        var node = new Exchange.Node<>(line);
        return new Ending<>(line) {
            @Override
            public void onNext(CommandProviderOutbound said) {
                switch (said.getRequestCase()) {
                    case SUBSCRIBE -> nodes.subscribe(said.getSubscribe().getClientId(), node);
                    case UNSUBSCRIBE -> nodes.unsubscribe(node);
                    case FLOW_CONTROL -> node.permit(said.getFlowControl().getPermits());
                    case COMMAND_RESPONSE -> answer(said.getCommandResponse());
                    case ACK, REQUEST_NOT_SET -> {}
                }
                if (!said.getInstructionId().isEmpty()) {
                    nodes.acknowledge(node, said.getInstructionId());
                }
            }

            @Override
            void ended() {
                nodes.unsubscribe(node);
            }
        };
    }

    private void answer(CommandResponse response) {
        var asker = asking.remove(response.getRequestIdentifier());
        if (asker != null && losing) {
            asker.onError(Status.UNAVAILABLE.asRuntimeException());
        } else if (asker != null) {
            asker.onNext(response);
            asker.onCompleted();
        }
    }
}
