package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The database went away under a request. It is asked before Spring's own resolvers: a connection that broke looks to them like a client
 * who hung up, and nobody being there, they would leave the answer as it is, which is an empty yes.
 */
@Component
class DatabaseAwayFaults implements HandlerExceptionResolver, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!DatabaseAway.isBehind(fault)) {
            return null;
        }
        Unavailable.answer(request, response, fault);
        return new ModelAndView();
    }
}
