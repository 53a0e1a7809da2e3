package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** What is answered while the database is away, without asking it anything: come again soon. */
final class Unavailable {

    private static final Logger log = LoggerFactory.getLogger(Unavailable.class);
    private static final String SECONDS = "5";

    /** A form carries a key: whatever became of it, it is carried out once. */
    private static final String SEND_AGAIN =
            "Jalon ne peut pas répondre pour le moment. Attendez un instant, puis rechargez cette page : ce que vous"
                    + " avez saisi sera envoyé de nouveau, et gardé une seule fois.";

    private Unavailable() {}

    /** One line for each, without a trace: while it lasts everybody who asks is told the same. */
    static void answer(HttpServletRequest request, HttpServletResponse response, Throwable fault) {
        log.warn("the database is away: {}", FaultTrace.kindsOf(fault));
        if (response.isCommitted()) {
            return;
        }
        try {
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            write(request, response);
        } catch (IOException gone) {
            log.debug("whoever asked is gone before the answer 503");
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = HttpFaults.of(503);
        if (!Readers.isPerson(request)) {
            problem.write(response);
        } else if ("POST".equals(request.getMethod())) {
            HttpFaults.of(503, SEND_AGAIN, problem.code(), Map.of()).writePage(request, response);
        } else {
            problem.writePage(request, response);
        }
    }
}
