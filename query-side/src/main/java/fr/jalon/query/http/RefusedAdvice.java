package fr.jalon.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says « introuvable » and « pas ouvert à votre rôle »: as a page to a person, as problem details to a program. */
@ControllerAdvice
final class RefusedAdvice {
    private final Frames frames;

    RefusedAdvice(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler(Absent.class)
    Object absent(HttpServletRequest request) {
        return answer(
                request,
                HttpStatus.NOT_FOUND,
                "absent",
                "Introuvable",
                "Rien ici à cette adresse, ou rien qui vous soit ouvert.");
    }

    @ExceptionHandler(NotAllowed.class)
    Object notAllowed(NotAllowed refusal, HttpServletRequest request) {
        return answer(request, HttpStatus.FORBIDDEN, refusal.code(), "Accès refusé", refusal.sentence());
    }

    private Object answer(HttpServletRequest request, HttpStatus status, String code, String title, String sentence) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
            problem.setType(URI.create("urn:jalon:" + code));
            problem.setTitle(title);
            problem.setProperty("code", code);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        Map<String, Object> model =
                Map.of("page", frames.kept(request), "fr", French.FRENCH, "title", title, "sentence", sentence);
        return new ModelAndView("error/refused", model, status);
    }
}
