package fr.jalon.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token a form must bring, beside the cookie that goes with it. Signed in, it is signed over the account and its generation: a
 * form left open over a sign-out and a new sign-in can still be sent. Before sign-in it is random, signed, and in a cookie of its own.
 */
final class FormTokens implements CsrfTokenRepository {

    static final String COOKIE = "jalon-formulaire";
    static final String HEADER = "X-CSRF-TOKEN";
    static final String PARAMETER = "_csrf";

    private final Mac mac;

    FormTokens(SigningKeys keys) {
        this.mac = keys.forms();
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String nonce = UUID.randomUUID().toString();
        return token(nonce + "." + mac.of("anonymous " + nonce));
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            return token(mac.of("account " + signedIn.getName() + " " + signedIn.generation()));
        }
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(this::isOurs)
                .findFirst()
                .map(FormTokens::token)
                .orElse(null);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, token.getToken())
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Strict")
                    .path("/")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    private boolean isOurs(String value) {
        int dot = value.indexOf('.');
        return dot > 0 && mac.confirms("anonymous " + value.substring(0, dot), value.substring(dot + 1));
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }
}
