package fr.jalon.platform.web;

import fr.jalon.platform.eventstore.EventTooLarge;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Whatever nobody foresaw: logged once under a reference, which the answer gives too. */
@Component
class Faults implements HandlerExceptionResolver, Ordered {

    /** Request attribute under which the error page finds the reference. */
    static final String REFERENCE = Faults.class.getName() + ".reference";

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        // Those two are no faults: the security filters turn them into a sign-in or a refusal.
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            return null;
        }
        // More than one record may hold is the request's fault, found out only where it would enter the history.
        if (isTooLarge(fault)) {
            return answered(request, response, HttpFaults.of(413));
        }
        String reference = UUID.randomUUID().toString();
        log.error("fault {} {}", reference, FaultTrace.of(fault));
        request.setAttribute(REFERENCE, reference);
        return answered(
                request,
                response,
                HttpFaults.of(500, HttpFaults.of(500).detail(), "fault", Map.of("reference", reference)));
    }

    private static boolean isTooLarge(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof EventTooLarge) {
                return true;
            }
        }
        return false;
    }

    private static ModelAndView answered(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        if (response.isCommitted()) {
            return new ModelAndView();
        }
        try {
            if (Readers.isPerson(request)) {
                response.sendError(problem.status());
            } else {
                response.resetBuffer();
                problem.write(response);
            }
        } catch (IOException gone) {
            log.debug("whoever asked is gone before the answer {}", problem.status());
        }
        return new ModelAndView();
    }
}
