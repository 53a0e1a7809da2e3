package fr.jalon.platform.security;

import fr.jalon.platform.web.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has a form read before anybody asks for a field of it: one that is too large, or no form at all, is the sender's fault and not ours. */
final class ReadableForms extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Addresses.isForm(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            Problem problem = Problem.ofStatus(unreadable.getErrorCode());
            if (Addresses.isReadByAPerson(request)) {
                problem.writePage(request, response);
            } else {
                problem.write(response);
            }
            return;
        }
        chain.doFilter(request, response);
    }
}
