package fr.jalon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Which addresses are whose: open to everybody, for programs, or pages. */
final class Addresses {

    private static final Set<String> FILES =
            Set.of("/jalon.js", "/attendance.js", "/waiting-marks.js", "/saying.js", "/favicon.svg", "/favicon.ico");

    /** What a browser needs before anybody has signed in. */
    static final String[] STATIC =
            Stream.concat(FILES.stream(), Stream.of("/styles/**", "/fonts/**")).toArray(String[]::new);

    static final String[] OPEN = {
        "/connexion", "/acces", "/accessibilite", "/error", "/actuator/health", "/actuator/health/**"
    };

    static final String[] API_DOCUMENTATION = {
        "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**"
    };

    private Addresses() {}

    static boolean isStatic(HttpServletRequest request) {
        String path = path(request);
        return FILES.contains(path) || path.startsWith("/styles/") || path.startsWith("/fonts/");
    }

    /** Where HTTP Basic is accepted. */
    static boolean isForPrograms(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/")
                || path.startsWith("/commands/")
                || path.equals("/actuator")
                || path.startsWith("/actuator/")
                || path.startsWith("/log/")
                || path.startsWith("/v3/api-docs");
    }

    /** Whether a person looks at the answer: any page, and a form sent without JavaScript. */
    static boolean isReadByAPerson(HttpServletRequest request) {
        return !isForPrograms(request)
                || (path(request).startsWith("/commands/") && isForm(request) && asksForHtml(request));
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return false;
        }
        String lower = type.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || lower.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || lower.startsWith(MediaType.TEXT_PLAIN_VALUE);
    }

    static boolean asksForHtml(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** This address if it is one of ours, to be followed after a sign-in; otherwise the home page. */
    static String ours(@Nullable String address) {
        return address != null && isOurs(address) ? address : "/";
    }

    private static boolean isOurs(String address) {
        boolean relative = address.startsWith("/")
                && !address.startsWith("//")
                && address.indexOf('\\') < 0
                && address.chars().noneMatch(character -> character <= ' ' || character == 0x7f);
        if (!relative) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return !uri.isAbsolute() && uri.getRawAuthority() == null && !"/connexion".equals(uri.getPath());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
