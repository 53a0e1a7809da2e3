package fr.jalon.platform.security;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser: keeps cookies, takes the token of the page it is on, never follows a redirect by itself. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("_csrf=(\\S+)");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private DoorProcess process;
    private String token = "";

    Visitor(DoorProcess process) {
        this.process = process;
    }

    static Visitor signedIn(DoorProcess process, String login) throws Exception {
        Visitor visitor = new Visitor(process);
        visitor.signIn(login, DoorProcess.PASSWORD);
        visitor.open("/aujourdhui");
        return visitor;
    }

    HttpResponse<String> signIn(String login, String password) throws Exception {
        open("/connexion");
        return post("/connexion", Map.of("username", login, "password", password));
    }

    /** From now on a load balancer sends it to another process. */
    void moveTo(DoorProcess other) {
        process = other;
    }

    HttpResponse<String> open(String address) throws Exception {
        HttpResponse<String> answer = keep(process.send(with(process.request(address))));
        Matcher page = TOKEN.matcher(answer.body());
        if (page.find()) {
            token = page.group(1);
        }
        return answer;
    }

    HttpResponse<String> post(String address, Map<String, String> fields) throws Exception {
        return send(address, fields, token);
    }

    HttpResponse<String> postWithoutToken(String address, Map<String, String> fields) throws Exception {
        return send(address, fields, "");
    }

    HttpResponse<String> postJson(String address, String body, String header) throws Exception {
        return keep(process.send(with(process.request(address))
                .header("Content-Type", "application/json")
                .setHeader("Accept", "application/json")
                .header("X-CSRF-TOKEN", header)
                .POST(BodyPublishers.ofString(body))));
    }

    private HttpResponse<String> send(String address, Map<String, String> fields, String formToken) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", formToken);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return keep(process.send(with(process.request(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
    }

    private HttpRequest.Builder with(HttpRequest.Builder request) {
        request.setHeader("Accept", "text/html,application/xhtml+xml");
        request.header("Sec-Fetch-Mode", "navigate");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    String token() {
        return token;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
