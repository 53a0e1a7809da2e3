package fr.jalon.platform.security;

import fr.jalon.platform.web.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A password given by somebody else opens one door only: the page where another is chosen. */
final class PasswordMustChangeFilter extends OncePerRequestFilter {

    static final Problem MUST_CHANGE = new Problem(
            403,
            "Mot de passe à changer",
            "Choisissez d’abord votre propre mot de passe : celui-ci vous a été donné par quelqu’un d’autre.",
            "access.password-must-change");

    private static final Set<String> LEFT_OPEN = Set.of(
            "/mot-de-passe",
            "/commands/password",
            SignInLinkApi.ADDRESS,
            "/connexion",
            "/acces",
            "/deconnexion",
            "/accessibilite",
            "/error");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Addresses.isStatic(request)
                || LEFT_OPEN.contains(Addresses.path(request))
                || Addresses.path(request).startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean mustChange = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                && signedIn.mustChangePassword();
        if (!mustChange) {
            chain.doFilter(request, response);
        } else if (Addresses.isReadByAPerson(request)) {
            Redirects.seeOther(response, "/mot-de-passe");
        } else {
            MUST_CHANGE.write(response);
        }
    }
}
