package fr.jalon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** When a token is asked for, and how pages get theirs: masked anew each time, under the usual attribute {@code _csrf}. */
final class FormTokenRequests implements CsrfTokenRequestHandler {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final CsrfTokenRequestHandler masking = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masking.handle(request, response, token);
        if (READING.contains(request.getMethod())
                && !Addresses.isForPrograms(request)
                && !Addresses.isStatic(request)) {
            // Asked for now: a long page may have begun to leave before its first form is reached, too late for a
            // cookie.
            token.get().getToken();
        }
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return masking.resolveCsrfTokenValue(request, token);
    }

    /** Forms, and whatever a cookie signs. A program that sends its password with each call can't be led by another site's page. */
    static boolean areRequired(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        if (asking instanceof SignedIn signedIn) {
            return signedIn.by() == SignedIn.By.COOKIE || comesFromAnotherSite(request);
        }
        return Addresses.isForm(request) || "/connexion".equals(Addresses.path(request));
    }

    /** Only browsers say this; one that kept a name and a password would send them along with another site's form. */
    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
