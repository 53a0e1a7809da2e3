package fr.jalon.platform.security;

import fr.jalon.platform.web.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** The demonstration's passwords are known to everybody: it answers nobody who comes through a proxy. */
final class ForwardedRequestFilter extends OncePerRequestFilter {

    static final Problem FORWARDED = new Problem(
            403,
            "Démonstration locale",
            "La démonstration ne répond qu’à l’ordinateur où elle tourne, jamais à travers un relais.",
            "demo.forwarded-request");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean forwarded = Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
        if (forwarded) {
            FORWARDED.write(response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
