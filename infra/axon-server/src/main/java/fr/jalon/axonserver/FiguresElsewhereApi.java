package fr.jalon.axonserver;

import fr.jalon.events.Actor;
import io.axoniq.axonserver.connector.ResultStream;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Figures asked of a process that has no views: answered, at the same addresses, by one that has. */
@RestController
@Profile(LineConfiguration.PROFILE)
final class FiguresElsewhereApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROOT = "/api/programmes";

    private final Line line;
    private final Messages messages;
    private final Clock clock;

    FiguresElsewhereApi(Line line, Messages messages, Clock clock) {
        this.line = line;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping({ROOT, ROOT + "/{*rest}"})
    ResponseEntity<String> read(Actor actor, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length() + ROOT.length());
        Asked.Told told = told(new Asked(actor, path, parameters(request), after(request)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
        return ResponseEntity.status(told.status())
                .contentType(told.status() < 300 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
                .body(told.body());
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Collections.list(request.getParameterNames()).forEach(name -> parameters.put(name, request.getParameter(name)));
        return parameters;
    }

    private static @Nullable Long after(HttpServletRequest request) {
        String text = request.getParameter("after");
        if (text == null) {
            text = request.getHeader("Consistency-Token");
        }
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private Optional<Asked.Told> told(Asked asked) {
        if (!line.isUp()) {
            return Optional.empty();
        }
        QueryRequest query = QueryRequest.newBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString())
                .setQuery(Messages.READ)
                .setTimestamp(clock.millis())
                .setPayload(messages.write(Messages.READ, JSON.writeValueAsString(asked)))
                .addProcessingInstructions(Messages.instruction(ProcessingKey.NR_OF_RESULTS, 1))
                .addProcessingInstructions(Messages.instruction(
                        ProcessingKey.TIMEOUT, line.patience().toMillis()))
                .build();
        try (ResultStream<QueryResponse> answers = line.reads().query(query)) {
            QueryResponse answer = answers.nextIfAvailable(line.patience().toMillis(), TimeUnit.MILLISECONDS);
            return answer == null || !answer.getErrorCode().isEmpty()
                    ? Optional.empty()
                    : Optional.of(JSON.readValue(messages.read(Messages.TOLD, answer.getPayload()), Asked.Told.class));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
