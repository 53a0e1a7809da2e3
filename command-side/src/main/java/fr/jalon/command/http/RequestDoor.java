package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Where a request from another process comes in: carried out here as one received here would be. */
@Component
public final class RequestDoor {

    private final RequestAttempts here;
    private final RequestText texts;

    RequestDoor(RequestAttempts here, RequestText texts) {
        this.here = here;
        this.texts = texts;
    }

    /**
     * Carries out what {@link RequestRoute#send} was given in the process that received it.
     *
     * @param faults where a fault is put down, without its message: that may quote a row
     */
    public Routed carryOut(String request, Consumer<RuntimeException> faults) {
        try {
            return new Routed.Done(texts.write(here.carryOut(texts.read(request))));
        } catch (Refusal refusal) {
            return new Routed.Refused(RefusalText.write(refusal));
        } catch (RuntimeException fault) {
            faults.accept(fault);
            return new Routed.Failed();
        }
    }
}
