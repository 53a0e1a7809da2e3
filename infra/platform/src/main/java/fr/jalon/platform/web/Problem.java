package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A problem as RFC 9457 has it.
 *
 * @param title what kind of problem, in French
 * @param detail one or two French sentences for whoever asked: what is wrong and what they can do
 * @param code stable, for programs
 * @param more ids, names of fields and numbers; never a personal value
 */
public record Problem(int status, String title, String detail, String code, Map<String, Object> more) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Problem {
        more = Map.copyOf(more);
    }

    public Problem(int status, String title, String detail, String code) {
        this(status, title, detail, code, Map.of());
    }

    /** What a request ends with that got no further than its shape, in our words. */
    public static Problem ofStatus(int status) {
        return HttpFaults.of(status);
    }

    /** Its members, in the order in which they are written. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:jalon:problem:" + code);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.put("code", code);
        body.putAll(more);
        return body;
    }

    /** Writes it as JSON, whatever was asked for. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(body()));
    }

    /** Writes it as a page that keeps the form sent, for a person who only has to sign in again to send it. */
    public void writePageWithForm(HttpServletRequest sent, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        PlainPage.write(sent, response, title, detail, KeptForm.of(sent));
    }

    /** Writes it as a plain page, for a person whom no template awaits. */
    public void writePage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        PlainPage.write(request, response, title, detail);
    }

    /** The same with a way back to where it was asked. */
    public void writePage(HttpServletRequest request, HttpServletResponse response, String back) throws IOException {
        response.setStatus(status);
        PlainPage.write(
                request, response, title, detail, "<p><a class=\"button\" href=\"" + back + "\">Revenir</a></p>");
    }
}
