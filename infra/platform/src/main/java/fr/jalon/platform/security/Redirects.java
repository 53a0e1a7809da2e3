package fr.jalon.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Redirects to relative addresses: a proxy in front never has to correct them. */
final class Redirects {

    private Redirects() {}

    static void found(HttpServletResponse response, String address) {
        to(response, HttpServletResponse.SC_FOUND, address);
    }

    static void seeOther(HttpServletResponse response, String address) {
        to(response, HttpServletResponse.SC_SEE_OTHER, address);
    }

    private static void to(HttpServletResponse response, int status, String address) {
        response.setStatus(status);
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
