package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.decision.RefusalReason;
import fr.jalon.events.Keyring;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says no: problem details for programs, a page with the form still filled in for people. */
@RestControllerAdvice(basePackages = "fr.jalon.command")
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final CommandOutcomes outcomes;

    RefusalAdvice(CommandOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @ExceptionHandler
    ResponseEntity<?> refused(Refusal refusal, HandlerMethod asked, HttpServletRequest request) {
        RefusalReason reason = refusal.reason();
        outcomes.refused(
                asked.getBeanType().getSimpleName() + "." + asked.getMethod().getName(), reason.code());
        HttpStatus status = status(reason.kind());
        if (CommandBody.isForm(request) && !IncomingResolver.wantsJson(request)) {
            return ResponseEntity.status(status)
                    .contentType(HTML)
                    .header("Cache-Control", "no-store")
                    .body(RefusalPage.of(title(reason.kind()), refusal, asked, request));
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, Sentences.of(refusal));
        problem.setType(URI.create("urn:jalon:refusal:" + reason.code()));
        problem.setTitle(title(reason.kind()));
        refusal.details().forEach(problem::setProperty);
        problem.setProperty("code", reason.code());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<?> unreadable(HandlerMethod asked, HttpServletRequest request) {
        return refused(new Refusal(RequestRefusal.UNREADABLE), asked, request);
    }

    @ExceptionHandler
    ResponseEntity<?> malformed(
            MethodArgumentTypeMismatchException mismatch, HandlerMethod asked, HttpServletRequest request) {
        Refusal refusal = new Refusal(RequestRefusal.FIELD_MALFORMED, Map.of("field", mismatch.getName()));
        return refused(refusal, asked, request);
    }

    @ExceptionHandler(Keyring.KeyDestroyed.class)
    ResponseEntity<?> erased(HandlerMethod asked, HttpServletRequest request) {
        return refused(new Refusal(RequestRefusal.ERASED), asked, request);
    }

    @ExceptionHandler(Keyring.KeyringLocked.class)
    ResponseEntity<?> locked(HandlerMethod asked, HttpServletRequest request) {
        return refused(new Refusal(RequestRefusal.KEYRING_LOCKED), asked, request);
    }

    private static HttpStatus status(RefusalReason.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case CONTRADICTORY -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static String title(RefusalReason.Kind kind) {
        return switch (kind) {
            case MALFORMED -> "Saisie à revoir";
            case TOO_LARGE -> "Envoi trop volumineux";
            case UNKNOWN -> "Introuvable";
            case FORBIDDEN -> "Action non permise";
            case CONFLICT -> "Action impossible pour le moment";
            case STALE -> "Modifié entre-temps";
            case CONTRADICTORY -> "Envoi déjà enregistré";
        };
    }
}
