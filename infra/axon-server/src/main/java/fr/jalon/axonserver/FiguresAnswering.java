package fr.jalon.axonserver;

import fr.jalon.platform.web.FaultTrace;
import fr.jalon.query.figures.FiguresDoor;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.axoniq.axonserver.connector.Registration;
import io.axoniq.axonserver.connector.ReplyChannel;
import io.axoniq.axonserver.connector.query.QueryDefinition;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Answers reads of figures that another process was asked. */
final class FiguresAnswering extends Answering {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresAnswering.class);

    private final Line line;
    private final Messages messages;
    private final FiguresDoor door;
    private final JsonMapper json;

    FiguresAnswering(Line line, Messages messages, FiguresDoor door, JsonMapper json) {
        this.line = line;
        this.messages = messages;
        this.door = door;
        this.json = json;
    }

    @Override
    Registration register(ExecutorService workers) {
        return line.reads()
                .registerQueryHandler(
                        (query, replies) -> workers.execute(() -> answer(query, replies)),
                        new QueryDefinition(Messages.READ, Messages.TOLD));
    }

    private void answer(QueryRequest query, ReplyChannel<QueryResponse> replies) {
        try {
            replies.sendLast(QueryResponse.newBuilder()
                    .setMessageIdentifier(UUID.randomUUID().toString())
                    .setRequestIdentifier(query.getMessageIdentifier())
                    .setPayload(messages.write(Messages.TOLD, told(messages.read(Messages.READ, query.getPayload()))))
                    .build());
        } catch (RuntimeException fault) {
            LOG.error("a read asked by another process failed: {}", FaultTrace.of(fault));
            replies.completeWithError(ErrorCategory.QUERY_EXECUTION_ERROR, "failed");
        }
    }

    private String told(String text) {
        Asked asked = json.readValue(text, Asked.class);
        FiguresDoor.Told told = door.answer(asked.actor(), asked.path(), asked.parameters(), asked.after());
        return json.writeValueAsString(new Asked.Told(told.status(), json.writeValueAsString(told.body())));
    }
}
