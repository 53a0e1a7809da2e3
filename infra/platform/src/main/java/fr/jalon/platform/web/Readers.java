package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Who reads the answer: a person in a browser, or a program. */
final class Readers {

    private Readers() {}

    static boolean isPerson(HttpServletRequest request) {
        return isPerson(
                request,
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** @param path its address within the application, for a request that reached none */
    static boolean isPerson(HttpServletRequest request, String path) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !path.startsWith("/api/")
                && !path.startsWith("/actuator/")
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
