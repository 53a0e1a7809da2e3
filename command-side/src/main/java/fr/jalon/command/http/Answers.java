package fr.jalon.command.http;

import fr.jalon.command.http.RememberedRequests.CarriedOut;
import fr.jalon.events.History;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a request that was carried out is answered with: where to wait for, so that people see what they just did. */
@Component
class Answers {

    /** The header that tells a reader which position to wait for. */
    static final String TOKEN = "Consistency-Token";

    private static final int LOOKS = 200;

    private final History history;

    Answers(History history) {
        this.history = history;
    }

    ResponseEntity<?> of(HttpStatus status, Incoming incoming, CarriedOut outcome) {
        long position = position(outcome);
        if (incoming.form()) {
            String id = String.valueOf(outcome.answer().get("id"));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(
                            HttpHeaders.LOCATION,
                            URI.create(NextPage.of(incoming.next(), id, position))
                                    .toString())
                    .header(TOKEN, Long.toString(position))
                    .build();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", outcome.answer().get("id"));
        body.put("position", position);
        outcome.answer().forEach(body::putIfAbsent);
        return ResponseEntity.status(status)
                .header(TOKEN, Long.toString(position))
                .body(body);
    }

    /**
     * The last position of its events; the head when there were none. Another process may be giving out positions just now, so
     * it looks again for a moment.
     */
    private long position(CarriedOut outcome) {
        long head = history.sequence();
        if (outcome.events().isEmpty()) {
            return head;
        }
        for (int look = 1; ; look++) {
            List<Long> positions = history.positionsOf(outcome.events());
            if (positions.size() == outcome.events().size()) {
                return positions.getLast();
            }
            if (look == LOOKS) {
                throw new IllegalStateException("the events were recorded and have no position yet");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            history.sequence();
        }
    }
}
