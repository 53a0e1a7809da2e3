package fr.jalon.platform.security;

import fr.jalon.platform.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriComponentsBuilder;

/** What is answered to whoever may not come in: to the sign-in page and back, or a problem with a stable code. */
final class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final Problem SIGN_IN_REQUIRED = new Problem(
            401, "Connexion nécessaire", "Connectez-vous pour envoyer cette demande.", "access.sign-in-required");

    static final Problem SIGNED_OUT = new Problem(
            401,
            "Vous avez été déconnecté",
            "Rien n’a été enregistré. Connectez-vous dans un autre onglet, puis revenez en arrière et envoyez de"
                    + " nouveau.",
            "access.sign-in-required");

    /** Its form is kept in the page; a password is not, and is asked for again. */
    static final Problem SIGNED_OUT_WITH_FORM = new Problem(
            401,
            "Vous avez été déconnecté",
            "Pas encore enregistré, mais rien n’est perdu : cette page garde ce que vous avez saisi. Connectez-vous"
                    + " dans un nouvel onglet, puis revenez ici et envoyez de nouveau.",
            "access.sign-in-required");

    static final Problem SIGN_IN_REFUSED = new Problem(
            401, "Connexion refusée", "L’identifiant ou le mot de passe n’est pas le bon.", "access.sign-in-refused");

    static final Problem ROLE_NOT_ALLOWED = new Problem(
            403, "Accès refusé", "Vos droits d’accès ne permettent pas cette action.", "access.role-not-allowed");

    static final Problem FORM_EXPIRED = new Problem(
            403,
            "Ce formulaire n’est plus valable",
            "Rien n’a été enregistré. Revenez en arrière, rechargez la page, puis envoyez de nouveau.",
            "access.form-expired");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof MustWait wait) {
            mustWait(request, response, wait);
        } else if (!Addresses.isReadByAPerson(request)) {
            challenge(request, response);
            SIGN_IN_REQUIRED.write(response);
        } else if (Addresses.isForPrograms(request)) {
            SIGNED_OUT.writePage(request, response);
        } else {
            signIn(request, response);
        }
    }

    /** A name or a password that is wrong: only ever sent by HTTP Basic. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        challenge(request, response);
        SIGN_IN_REFUSED.write(response);
    }

    /** Told when to come back, and nothing of whether the name or the password was right. */
    void mustWait(HttpServletRequest request, HttpServletResponse response, MustWait wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
        if (Addresses.isReadByAPerson(request)) {
            String back = Addresses.path(request).equals("/commands/password") ? "/mot-de-passe" : "/connexion";
            wait.problem().writePage(request, response, back);
        } else {
            wait.problem().write(response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        boolean form = reason instanceof CsrfException;
        if (form && !(asking instanceof SignedIn) && !"/connexion".equals(Addresses.path(request))) {
            signedOut(request, response);
        } else {
            answer(request, response, form ? FORM_EXPIRED : ROLE_NOT_ALLOWED);
        }
    }

    private static void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean keepable = Addresses.isReadByAPerson(request)
                && Addresses.isForm(request)
                && !"/deconnexion".equals(Addresses.path(request))
                && !Addresses.path(request).startsWith("/commands/password")
                && request.getParameter("oneTimePassword") == null;
        if (keepable) {
            SIGNED_OUT_WITH_FORM.writePageWithForm(request, response);
        } else {
            answer(request, response, SIGNED_OUT);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (Addresses.isReadByAPerson(request)) {
            problem.writePage(request, response);
        } else {
            problem.write(response);
        }
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean get = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/connexion");
        if (get) {
            String query = request.getQueryString();
            address.queryParam("suite", "{suite}");
            String suite = Addresses.ours(Addresses.path(request) + (query == null ? "" : "?" + query));
            Redirects.found(response, address.encode().buildAndExpand(suite).toUriString());
        } else {
            Redirects.seeOther(response, address.toUriString());
        }
    }

    /** A browser would answer the challenge with a window of its own, and keep what is typed there: it is not asked. */
    private static void challenge(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("Sec-Fetch-Mode") == null && request.getCookies() == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Jalon\", charset=\"UTF-8\"");
        }
    }
}
