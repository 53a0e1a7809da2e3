package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.exc.MismatchedInputException;

/** Requests that are wrong in form, before anything of the domain looks at them. Last in line: what a side answers itself wins. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class MalformedRequests extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest webRequest) {
        ServletWebRequest request = (ServletWebRequest) webRequest;
        if (Readers.isPerson(request.getRequest())) {
            sendError(request.getResponse(), status);
            return null;
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(fault, status.value()).body());
    }

    private static Problem problem(Exception fault, int status) {
        return switch (fault) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> wrongType(mismatch.getName());
            case TypeMismatchException mismatch -> wrongType(mismatch.getPropertyName());
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case Exception other -> HttpFaults.of(status);
        };
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        String field = unreadable.getCause() instanceof MismatchedInputException mismatch ? field(mismatch) : "";
        return field.isEmpty()
                ? HttpFaults.of(
                        400,
                        "Le contenu envoyé ne peut pas être lu : vérifiez que c’est du JSON bien formé.",
                        "request.unreadable",
                        Map.of())
                : wrongType(field);
    }

    /** Where it went wrong, by the names of our own fields; what stood there is not repeated. */
    private static String field(MismatchedInputException mismatch) {
        StringBuilder path = new StringBuilder();
        mismatch.getPath().forEach(step -> {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        });
        return path.toString();
    }

    private static Problem wrongType(@Nullable String name) {
        return HttpFaults.of(
                400,
                "Une valeur n’est pas du type attendu : " + name + ".",
                "request.wrong-type",
                Map.of("field", String.valueOf(name)));
    }

    private static Problem missing(String name) {
        return HttpFaults.of(
                400, "Il manque une valeur : " + name + ".", "request.missing-parameter", Map.of("field", name));
    }

    private static void sendError(@Nullable HttpServletResponse response, HttpStatusCode status) {
        if (response != null && !response.isCommitted()) {
            try {
                response.sendError(status.value());
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        }
    }
}
