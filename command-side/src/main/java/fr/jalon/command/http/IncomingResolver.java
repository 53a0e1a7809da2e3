package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.Source;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link Incoming} off the request: headers for JSON, the fields whose name starts with an underscore for a form. */
@Component
class IncomingResolver implements HandlerMethodArgumentResolver {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._:-]{8,100}");
    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,15})\"?");

    private final RequestDigest digest;
    private final BodyReader bodies;
    private final boolean demo;

    IncomingResolver(RequestDigest digest, BodyReader bodies, @Value("${jalon.demo:false}") boolean demo) {
        this.digest = digest;
        this.bodies = bodies;
        this.demo = demo;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Incoming.class;
    }

    @Override
    public Incoming resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        boolean form = CommandBody.isForm(request);
        byte[] body = form ? fields(request) : CommandBody.of(request);
        if (body.length > CommandBody.LIMIT) {
            throw new Refusal(RequestRefusal.TOO_LARGE);
        }
        if (BodyFields.takesNone(parameter)) {
            bodies.requireNothing(request);
        }
        return new Incoming(
                token(form ? request.getParameter("_key") : request.getHeader("Idempotency-Key")),
                digest.of(request.getRequestURI(), body),
                NextPage.checked(form ? request.getParameter("_next") : null),
                form && !wantsJson(request),
                source(request, form),
                token(request.getHeader("Jalon-Batch")),
                version(form ? request.getParameter("_version") : request.getHeader(HttpHeaders.IF_MATCH)));
    }

    /** Whether the answer is for a program: a page's script may post a form and read JSON. */
    static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private Source source(HttpServletRequest request, boolean form) {
        String said = request.getHeader("Jalon-Source");
        if (said == null) {
            return form ? Source.SCREEN : Source.API;
        }
        return switch (said) {
            case "offline" -> Source.OFFLINE;
            case "screen" -> Source.SCREEN;
            case String _ when demo && said.equals("demo") -> Source.DEMO;
            default -> throw new Refusal(RequestRefusal.SOURCE_REFUSED);
        };
    }

    private static @Nullable String token(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!TOKEN.matcher(value).matches()) {
            throw new Refusal(RequestRefusal.KEY_MALFORMED);
        }
        return value;
    }

    private static @Nullable Long version(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var version = VERSION.matcher(value.strip());
        if (!version.matches()) {
            throw new Refusal(RequestRefusal.VERSION_MALFORMED);
        }
        return Long.valueOf(version.group(1));
    }

    /** The form's own fields in a stable order; those of the envelope (a fresh token, a key) are no part of what is asked. */
    private static byte[] fields(HttpServletRequest request) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.startsWith("_")) {
                for (String value : values) {
                    text.append(name).append('\0').append(value).append('\0');
                }
            }
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
