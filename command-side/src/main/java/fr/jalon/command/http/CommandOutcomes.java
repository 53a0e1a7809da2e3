package fr.jalon.command.http;

import fr.jalon.events.Actor;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Counts what became of each command, and says it in one log line: names, codes and opaque ids, never what was typed. */
@Component
class CommandOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(CommandOutcomes.class);
    private static final String COMMAND = CommandOutcomes.class.getName() + ".command";

    private final MeterRegistry meters;

    CommandOutcomes(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Remembers for the rest of the request which command it is about. */
    void begins(String command) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(COMMAND, command, RequestAttributes.SCOPE_REQUEST);
        }
    }

    void done(String command, Actor actor, int events) {
        tell(command, events == 0 ? "quiet" : "done", "none", actor, events);
    }

    void fault(String command, Actor actor) {
        tell(command, "fault", "none", actor, 0);
    }

    /** @param asked what was being asked when no command had been made yet */
    void refused(String asked, String code) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object command = request == null ? null : request.getAttribute(COMMAND, RequestAttributes.SCOPE_REQUEST);
        String outcome = code.equals(RequestRefusal.CONFLICT.code()) ? "conflict" : "refused";
        tell(command == null ? asked : command.toString(), outcome, code, null, 0);
    }

    private void tell(String command, String outcome, String refusal, @Nullable Actor actor, int events) {
        meters.counter("jalon.commands", "command", command, "outcome", outcome, "refusal", refusal)
                .increment();
        LOG.atInfo()
                .addKeyValue("command", command)
                .addKeyValue("outcome", outcome)
                .addKeyValue("refusal", refusal)
                .addKeyValue("account", actor == null ? "-" : actor.account().value())
                .addKeyValue("events", events)
                .log("command {}", outcome);
    }
}
