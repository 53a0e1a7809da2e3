package fr.jalon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * What lets a program read the meters and do nothing else: a word in a file, that of {@code jalon.scrape-token-file}. Without the
 * setting nobody has one, and an administrator reads them.
 */
@Component
final class ScrapeToken {

    private static final String BEARER = "Bearer ";
    private static final int SHORTEST = 32;

    private final byte[] token;

    ScrapeToken(@Value("${jalon.scrape-token-file:}") String file) {
        token = file.isBlank() ? new byte[0] : read(Path.of(file));
    }

    private static byte[] read(Path file) {
        try {
            byte[] token = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
            if (token.length < SHORTEST) {
                throw ScrapeTokenUnusable.tooShort(file, SHORTEST);
            }
            return token;
        } catch (IOException unreadable) {
            throw ScrapeTokenUnusable.unreadable(file, unreadable);
        }
    }

    /** Lets in an administrator, and whoever carries the word. */
    AuthorizationManager<RequestAuthorizationContext> orAdministrator() {
        return AuthorizationManagers.anyOf(
                AuthorityAuthorizationManager.hasRole("ADMINISTRATOR"),
                (_, asked) -> new AuthorizationDecision(isCarriedBy(asked.getRequest())));
    }

    private boolean isCarriedBy(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token.length > 0
                && header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(
                        token, header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
