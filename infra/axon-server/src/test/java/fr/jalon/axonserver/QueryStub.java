package fr.jalon.axonserver;

import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.grpc.query.QueryFlowControl;
import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryReference;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes each query to a node that answers such, and what it answers back. */
final class QueryStub extends QueryServiceGrpc.QueryServiceImplBase {

    private final Exchange<QueryProviderInbound> nodes =
            new Exchange<>(ack -> QueryProviderInbound.newBuilder().setAck(ack).build());
    private final Map<String, StreamObserver<QueryResponse>> asking = new ConcurrentHashMap<>();

    @Override
    public void query(QueryRequest query, StreamObserver<QueryResponse> asker) {
        var node = nodes.of(query.getMessageIdentifier());
        if (node == null) {
            asker.onNext(QueryResponse.newBuilder()
                    .setErrorCode(ErrorCategory.NO_HANDLER_FOR_QUERY.errorCode())
                    .build());
            asker.onCompleted();
            return;
        }
        asking.put(query.getMessageIdentifier(), asker);
        node.send(QueryProviderInbound.newBuilder().setQuery(query).build());
        node.tell(QueryProviderInbound.newBuilder()
                .setQueryFlowControl(QueryFlowControl.newBuilder()
                        .setQueryReference(QueryReference.newBuilder().setRequestId(query.getMessageIdentifier()))
                        .setPermits(1))
                .build());
    }

    @Override
    public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> line) {
        var node = new Exchange.Node<>(line);
        return new Ending<>(line) {
            @Override
            public void onNext(QueryProviderOutbound said) {
                switch (said.getRequestCase()) {
                    case SUBSCRIBE -> nodes.subscribe(said.getSubscribe().getClientId(), node);
                    case UNSUBSCRIBE -> nodes.unsubscribe(node);
                    case FLOW_CONTROL -> node.permit(said.getFlowControl().getPermits());
                    case QUERY_RESPONSE -> answer(said.getQueryResponse());
                    case QUERY_COMPLETE -> complete(said.getQueryComplete().getRequestId());
                    case SUBSCRIPTION_QUERY_RESPONSE, ACK, REQUEST_NOT_SET -> {}
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

    private void answer(QueryResponse response) {
        var asker = asking.get(response.getRequestIdentifier());
        if (asker != null) {
            asker.onNext(response);
        }
    }

    private void complete(String query) {
        var asker = asking.remove(query);
        if (asker != null) {
            asker.onCompleted();
        }
    }
}
