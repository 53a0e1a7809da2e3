package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where a request from another process comes in: carried out here as one received here would be. */
@Component
public final class RequestDoor {

    private static final Logger LOG = LoggerFactory.getLogger(RequestDoor.class);

    private final RequestAttempts here;
    private final RequestText texts;

    RequestDoor(RequestAttempts here, RequestText texts) {
        this.here = here;
        this.texts = texts;
    }

    /** Carries out what {@link RequestRoute#send} was given in the process that received it. */
    public Routed carryOut(String request) {
        try {
            return new Routed.Done(texts.write(here.carryOut(texts.read(request))));
        } catch (Refusal refusal) {
            return new Routed.Refused(RefusalText.write(refusal));
        } catch (RuntimeException fault) {
            // Its message may quote a row.
            LOG.error(
                    "a request received by another process failed: {}",
                    fault.getClass().getName());
            return new Routed.Failed();
        }
    }
}
